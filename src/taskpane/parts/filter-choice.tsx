/** One of several by which a list is filtered, or any of them. */
import { makeStyles, mergeClasses, Select } from '@fluentui/react-components';
import { useSharedStyles } from './use-shared-styles';

const useStyles = makeStyles({ select: { flexGrow: 1, flexBasis: '90px' } });

/** Nothing chosen, apart from having none. */
const ANY = 'any';

interface FilterChoiceProps {
  readonly label: string;
  readonly any: string;
  /** Null: any. */
  readonly value: string | null;
  readonly options: readonly (readonly [value: string, shown: string])[];
  readonly onChoose: (value: string | null) => void;
}

export function FilterChoice({ label, any, value, options, onChoose }: FilterChoiceProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <Select
      className={mergeClasses(shared.field, styles.select)}
      size="small"
      aria-label={label}
      value={value === null ? ANY : `=${value}`}
      onChange={(_, data) => onChoose(data.value === ANY ? null : data.value.slice(1))}
    >
      <option value={ANY}>{any}</option>
      {options.map(([one, shown]) => (
        <option key={one} value={`=${one}`}>
          {shown}
        </option>
      ))}
    </Select>
  );
}
