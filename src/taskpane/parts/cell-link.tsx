/** A link that goes to a cell of the plan in Excel. */
import { Link, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { CellRef } from '../../model/grid';
import { cellAddress } from '../../model/address';
import { POSITION_WORDS } from '#words/pane';
import { usePaneStore } from '../state/use-pane';
import { useSharedStyles } from './use-shared-styles';

const useStyles = makeStyles({
  /** Large enough to be hit, though it is two letters. */
  target: { display: 'inline-flex', alignItems: 'center', minWidth: '24px', minHeight: '24px' },
});

interface CellLinkProps {
  readonly cell: CellRef;
  /** Said after the address: what stands there. */
  readonly about?: string;
  /** The sheet is named where the plan has several. */
  readonly withSheet?: boolean;
}

export function CellLink({ cell, about, withSheet = false }: CellLinkProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const store = usePaneStore();
  const address = cellAddress(cell.row, cell.column);
  const shown = withSheet ? `${cell.sheet} ${address}` : address;
  const label = POSITION_WORDS.goTo(shown);
  return (
    <Link
      as="button"
      className={mergeClasses(styles.target, shared.link)}
      aria-label={about === undefined ? label : `${label}. ${about}`}
      title={about}
      onClick={() => void store.goTo(cell)}
    >
      {shown}
    </Link>
  );
}
