/** The sheet and the header row that the plan is read from, each changeable. */
import { useMemo } from 'react';
import { Field, Select } from '@fluentui/react-components';
import { chooseHeaderRow, chooseSheet } from '../../edit/place-plan';
import { headerChoices, sheetsOf } from '../../app/choose-plan';
import { PLAN_WORDS } from '#words/pane-views';
import { useSharedStyles } from '../parts/use-shared-styles';
import { useOpened, usePaneState, usePaneStore } from '../state/use-pane';

/** Stands for a plan on several sheets, which no single choice describes. */
const SEVERAL = '\u0000several';

export function PlaceChoices() {
  const shared = useSharedStyles();
  const store = usePaneStore();
  const job = usePaneState((state) => state.job);
  const opened = useOpened();
  const { plan, source } = opened;
  const sheets = [...new Set(plan.parts.map(({ sheet }) => sheet))];
  const [part] = plan.parts;
  const one = sheets.length === 1 ? sheets[0] : undefined;
  const rows = useMemo(() => {
    const grid = source.grids.find(({ sheet }) => sheet === one);
    return grid && part?.table === null ? headerChoices(grid) : [];
  }, [source, one, part]);
  const row = part ? part.headerRow + 1 : 0;
  const isListed = rows.some((choice) => choice.row === row);
  return (
    <>
      <Field className={shared.field} label={PLAN_WORDS.sheet} size="small">
        <Select
          size="small"
          value={one ?? SEVERAL}
          disabled={job !== null}
          onChange={(_, { value }) => {
            if (value !== SEVERAL) void store.keep((settings) => chooseSheet(settings, value));
          }}
        >
          {one === undefined && <option value={SEVERAL}>{PLAN_WORDS.severalSheets}</option>}
          {sheetsOf(opened).map((sheet) => (
            <option key={sheet} value={sheet}>
              {sheet}
            </option>
          ))}
        </Select>
      </Field>
      {rows.length > 0 && (
        <Field className={shared.field} label={PLAN_WORDS.headerRow} size="small">
          <Select
            size="small"
            value={String(row)}
            disabled={job !== null}
            onChange={(_, { value }) =>
              // A row is a row of this sheet.
              void store.keep((settings) =>
                chooseHeaderRow(one === undefined ? settings : chooseSheet(settings, one), Number(value)),
              )
            }
          >
            {!isListed && <option value={String(row)}>{PLAN_WORDS.rowOption(row, [])}</option>}
            {rows.map((choice) => (
              <option key={choice.row} value={String(choice.row)}>
                {PLAN_WORDS.rowOption(choice.row, choice.headers)}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </>
  );
}
