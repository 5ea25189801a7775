/** How grave a finding is, as an icon: its shape differs as well as its colour, and its word is said. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled, Info16Regular, Warning16Filled } from '@fluentui/react-icons';
import type { Severity } from '../../check/finding';
import { SEVERITY_LABELS } from '#words/labels';

const useStyles = makeStyles({
  icon: { flexShrink: 0, marginTop: '2px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  advice: { color: tokens.colorNeutralForeground2 },
});

const ICONS: Readonly<Record<Severity, typeof ErrorCircle16Filled>> = {
  error: ErrorCircle16Filled,
  warning: Warning16Filled,
  advice: Info16Regular,
};

export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return (
    <Icon className={mergeClasses(styles.icon, styles[severity])} aria-label={SEVERITY_LABELS[severity][0]} />
  );
}
