/** Points at a plan by hand: a sheet, its header row, and the columns that matter most. */
import { useEffect, useState } from 'react';
import { Button, Field, Input, Select } from '@fluentui/react-components';
import { chooseColumn, chooseHeaderRow, chooseSheet } from '../../edit/place-plan';
import { readSheetChoices, type SheetChoice } from '../../app/choose-plan';
import type { ColumnRole } from '../../model/terms';
import { ROLE_LABELS } from '#words/row-labels';
import { columnByLetter } from '#words/pane';
import { EMPTY_WORDS } from '#words/pane-empty';
import { PLAN_WORDS } from '#words/pane-views';
import { standingValue } from '../parts/standing-value';
import { useSharedStyles } from '../parts/use-shared-styles';
import { usePaneState, usePaneStore } from '../state/use-pane';

/** A plan can be read with one of the first two; without a status there is little to count. */
const ROLES = ['action', 'recommendation', 'status'] as const satisfies readonly ColumnRole[];
type Role = (typeof ROLES)[number];
const NO_COLUMNS: Readonly<Partial<Record<Role, string>>> = {};

export function ChooseIt() {
  const shared = useSharedStyles();
  const store = usePaneStore();
  const job = usePaneState((state) => state.job);
  const [sheets, setSheets] = useState<readonly SheetChoice[] | null>(null);
  const [sheet, setSheet] = useState<string | null>(null);
  const [row, setRow] = useState<number | null>(null);
  const [columns, setColumns] = useState(NO_COLUMNS);
  useEffect(() => {
    let gone = false;
    readSheetChoices(store.workbook).then(
      (found) => {
        if (!gone) setSheets(found);
      },
      (error: unknown) => store.fail(error),
    );
    return () => {
      gone = true;
    };
  }, [store]);
  if (sheets === null) return null;
  const chosen = sheets.find((one) => one.sheet === sheet) ?? sheets[0];
  if (!chosen) return <p className={shared.quiet}>{EMPTY_WORDS.noSheets}</p>;
  const at = row ?? chosen.rows[0]?.row ?? 1;
  const isListed = chosen.rows.some((choice) => choice.row === at);
  const names = chosen.columnsUnder(at);
  const chooseRow = (next: number) => {
    setRow(next);
    setColumns(NO_COLUMNS);
  };
  const use = () => {
    void store.keep((before) => {
      let settings = chooseHeaderRow(chooseSheet(before, chosen.sheet), at);
      for (const role of ROLES) {
        const name = columns[role];
        if (name !== undefined) settings = chooseColumn(settings, role, name);
      }
      return settings;
    });
  };
  return (
    <div className={shared.card}>
      <p className={shared.quiet}>{EMPTY_WORDS.chooseHint}</p>
      <Field className={shared.field} label={PLAN_WORDS.sheet} size="small">
        <Select
          size="small"
          value={chosen.sheet}
          onChange={(_, { value }) => {
            setSheet(value);
            setRow(null);
            setColumns(NO_COLUMNS);
          }}
        >
          {sheets.map((one) => (
            <option key={one.sheet}>{one.sheet}</option>
          ))}
        </Select>
      </Field>
      {chosen.rows.length > 0 && (
        <Field className={shared.field} label={PLAN_WORDS.headerRow} size="small">
          <Select size="small" value={String(at)} onChange={(_, { value }) => chooseRow(Number(value))}>
            {!isListed && <option value={String(at)}>{PLAN_WORDS.rowOption(at, [])}</option>}
            {chosen.rows.map((choice) => (
              <option key={choice.row} value={String(choice.row)}>
                {PLAN_WORDS.rowOption(choice.row, choice.headers)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field className={shared.field} label={EMPTY_WORDS.rowNumber} size="small">
        <Input
          size="small"
          type="number"
          min={1}
          value={String(at)}
          {...standingValue(String(at))}
          onChange={(_, { value }) => {
            if (Number.isInteger(Number(value)) && Number(value) > 0) chooseRow(Number(value));
          }}
        />
      </Field>
      {ROLES.map((role) => (
        <Field key={role} className={shared.field} label={EMPTY_WORDS.column(ROLE_LABELS[role])} size="small">
          <Select
            size="small"
            value={columns[role] ?? ''}
            onChange={(_, { value }) => setColumns(withChoice(columns, role, value))}
          >
            <option value="">{PLAN_WORDS.none}</option>
            {names.map(({ name, isLetter }) => (
              <option key={name} value={name}>
                {isLetter ? columnByLetter(name) : name}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      <div>
        <Button size="small" appearance="primary" disabledFocusable={job !== null} onClick={use}>
          {EMPTY_WORDS.use}
        </Button>
      </div>
    </div>
  );
}

function withChoice(columns: typeof NO_COLUMNS, role: Role, header: string): typeof NO_COLUMNS {
  const next = { ...columns };
  if (header === '') delete next[role];
  else next[role] = header;
  return next;
}
