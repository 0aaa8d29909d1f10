/** A button that stays where the keyboard is while it works. */
import type { ComponentChildren, JSX, Ref } from 'preact';
import { Icon, type IconName } from './Icon';

export interface ButtonProps {
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger' | undefined;
  readonly icon?: IconName;
  readonly busy?: boolean;
  readonly submits?: boolean;
  readonly wide?: boolean;
  /** For a button without words on it. */
  readonly label?: string;
  readonly expanded?: boolean;
  readonly controls?: string;
  readonly onPress?: () => void;
  readonly buttonRef?: Ref<HTMLButtonElement>;
  readonly children?: ComponentChildren;
}

/** A button. While busy it is told as unavailable and ignores presses, but keeps the focus. */
export function Button(props: ButtonProps): JSX.Element {
  const {
    look = 'plain',
    icon,
    busy = false,
    submits = false,
    wide = false,
    label,
    expanded,
    controls,
    onPress,
    buttonRef,
    children,
  } = props;
  const classes = ['button', look, wide ? 'wide' : '', busy ? 'busy' : '', children === undefined ? 'square' : ''];
  const press = (event: MouseEvent): void => {
    if (busy) event.preventDefault();
    else onPress?.();
  };
  return (
    <button
      ref={buttonRef ?? null}
      type={submits ? 'submit' : 'button'}
      class={classes.filter(Boolean).join(' ')}
      aria-disabled={busy ? 'true' : undefined}
      aria-label={label}
      title={children === undefined ? label : undefined}
      aria-expanded={expanded}
      aria-controls={controls}
      onClick={press}
    >
      {busy ? <span class="spinner" aria-hidden="true" /> : icon ? <Icon name={icon} /> : null}
      {children === undefined ? null : <span>{children}</span>}
    </button>
  );
}
