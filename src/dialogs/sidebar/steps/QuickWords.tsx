/** A box for longer text, with what people write there most. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { focusFirstField } from '../../controls/focusField';
import { LongField, type LongFieldProps } from '../../controls/LongField';
import { useDesk } from '../../desk/deskContext';

/** Each of the words is put behind what stands in the box, which then has the keyboard. */
export function QuickWords({ words, ...field }: LongFieldProps & { readonly words: readonly string[] }): JSX.Element {
  const { texts } = useDesk();
  const box = useRef<HTMLDivElement>(null);
  const add = (word: string): void => {
    const typed = field.value.trimEnd();
    field.onValue(typed === '' ? word : typed + texts.stop + word);
    focusFirstField(box.current);
  };
  return (
    <div class="quick" ref={box}>
      <LongField {...field} />
      <p class="chips">
        {words.map((word) => (
          <button key={word} type="button" class="chip" onClick={() => add(word)}>
            {word}
          </button>
        ))}
      </p>
    </div>
  );
}
