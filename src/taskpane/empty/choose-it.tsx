/** Points at a plan by hand: a sheet, its header row, and the columns that matter most. */
import { useEffect, useState } from 'react';
import { Button, Field, Select } from '@fluentui/react-components';
import {
  chooseColumn,
  chooseHeaderRow,
  chooseSheet,
  readSheetChoices,
  type SheetChoice,
} from '../../app/choose-plan';
import type { ColumnRole } from '../../plan/terms';
import { ROLE_LABELS } from '../../words/en/labels';
import { EMPTY_WORDS } from '../../words/en/pane';
import { useSharedStyles } from '../parts/use-shared-styles';
import { usePaneState, usePaneStore } from '../state/use-pane';

/** A plan can be read with one of the first two; without a status there is little to count. */
const ROLES = ['action', 'recommendation', 'status'] as const satisfies readonly ColumnRole[];
type Role = (typeof ROLES)[number];
const NO_COLUMNS: Readonly<Partial<Record<Role, string>>> = {};

export function ChooseIt() {
  const shared = useSharedStyles();
  const store = usePaneStore();
  const { job } = usePaneState();
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
  const header = chosen.rows.find((choice) => choice.row === row) ?? chosen.rows[0];
  const use = () => {
    void store.keep((before) => {
      let settings = chooseSheet(before, chosen.sheet);
      if (header) settings = chooseHeaderRow(settings, header.row);
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
      <Field className={shared.field} label={EMPTY_WORDS.sheet} size="small">
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
      {header && (
        <Field className={shared.field} label={EMPTY_WORDS.headerRow} size="small">
          <Select
            size="small"
            value={String(header.row)}
            onChange={(_, { value }) => {
              setRow(Number(value));
              setColumns(NO_COLUMNS);
            }}
          >
            {chosen.rows.map((choice) => (
              <option key={choice.row} value={String(choice.row)}>
                {EMPTY_WORDS.rowOption(choice.row, choice.headers)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {header &&
        ROLES.map((role) => (
          <Field
            key={role}
            className={shared.field}
            label={EMPTY_WORDS.column(ROLE_LABELS[role])}
            size="small"
          >
            <Select
              size="small"
              value={columns[role] ?? ''}
              onChange={(_, { value }) => setColumns(withChoice(columns, role, value))}
            >
              <option value="">{EMPTY_WORDS.none}</option>
              {header.headers.map((name) => (
                <option key={name} value={name}>
                  {name}
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
