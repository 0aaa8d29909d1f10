import type { JSX } from 'preact';
import { customerDataTexts } from '../../i18n/dialogs/customerData';
import { Notice } from '../controls/Notice';
import { DeskWindow } from '../desk/DeskWindow';
import { OneCustomer } from './OneCustomer';
import { Retention } from './Retention';

/** The dialog for customers' data as a whole: what an administrator may do; to others it says that they may not. */
export function CustomerDataWindow(): JSX.Element {
  return (
    <DeskWindow wordsIn={customerDataTexts}>
      {(words, { me }) =>
        me.role === 'admin' ? (
          <>
            <OneCustomer words={words} />
            <Retention words={words} />
          </>
        ) : (
          <Notice tone="warning" title={words.adminOnly} />
        )
      }
    </DeskWindow>
  );
}
