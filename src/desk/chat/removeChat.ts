import * as v from 'valibot';
import { fields, requestId } from '../arguments';
import { change } from '../command';
import type { ChatGroups } from './chatAnswers';
import { groupsOf } from './chatGroups';
import { forgetChat } from './keepChats';

const named = fields({ requestId, name: () => v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(40)) });

/**
 * Takes a group away, its address and secret with it. What still waits for it is not sent. A group that is gone already stays gone.
 */
export const removeChat = change(
  named,
  (desk, { name }): ChatGroups => {
    forgetChat(desk.ports.memory, name);
    return groupsOf(desk);
  },
  (desk): ChatGroups => groupsOf(desk),
);
