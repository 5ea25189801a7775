/** A button that stays pressed: a filter that is on, the one of several ways that is taken. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** Its ground alone is too much like that of the others. */
const EDGE = {
  borderTopColor: tokens.colorCompoundBrandStroke,
  borderRightColor: tokens.colorCompoundBrandStroke,
  borderBottomColor: tokens.colorCompoundBrandStroke,
  borderLeftColor: tokens.colorCompoundBrandStroke,
};

const useStyles = makeStyles({
  pressed: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    color: tokens.colorNeutralForeground1Selected,
    ...EDGE,
    ':hover': EDGE,
    '@media (forced-colors: active)': {
      backgroundColor: 'Highlight',
      color: 'HighlightText',
      forcedColorAdjust: 'none',
      ':hover': { backgroundColor: 'HighlightText', color: 'Highlight' },
    },
  },
});

interface PressedButtonProps {
  readonly isPressed: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
  readonly className?: string;
  readonly appearance?: 'secondary' | 'subtle';
  readonly shape?: 'rounded' | 'circular';
}

export function PressedButton({ isPressed, className, ...button }: PressedButtonProps) {
  const styles = useStyles();
  return (
    <Button
      {...button}
      size="small"
      aria-pressed={isPressed}
      className={mergeClasses(isPressed && styles.pressed, className)}
    />
  );
}
