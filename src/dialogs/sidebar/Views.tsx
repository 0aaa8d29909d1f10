/** The three views and their tabs. */
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { TicketCard } from '../../desk/tickets/ticketAnswers';
import { panelId, tabId, Tabs } from '../controls/Tabs';
import { useDesk } from '../desk/deskContext';
import type { StartView } from '../rpc/commands';
import { CardView } from './card/CardView';
import { ListView } from './mine/ListView';
import { RegisterView } from './register/RegisterView';

interface PanelProps {
  readonly view: StartView;
  readonly chosen: StartView;
  readonly visited: ReadonlySet<StartView>;
  readonly children: ComponentChildren;
}

/** A view stays as it is while another one is looked at, and is not made before it is wanted. */
function Panel({ view, chosen, visited, children }: PanelProps): JSX.Element {
  return (
    <div role="tabpanel" id={panelId(view)} aria-labelledby={tabId(view)} hidden={view !== chosen}>
      {visited.has(view) ? children : null}
    </div>
  );
}

/** Register, ticket card, my tickets: opens on the one that the menu entry asked for. */
export function Views(): JSX.Element {
  const { boot, texts } = useDesk();
  const start = boot.view ?? 'card';
  const [chosen, setChosen] = useState<StartView>(start);
  const [visited, setVisited] = useState<ReadonlySet<StartView>>(new Set([start]));
  const [ticketNo, setTicketNo] = useState<string | null>(null);
  const [earlier, setEarlier] = useState<TicketCard | null>(null);
  const choose = (view: StartView): void => {
    setChosen(view);
    setVisited(new Set([...visited, view]));
  };
  const open = (wanted: string): void => {
    setTicketNo(wanted);
    choose('card');
  };
  const followUp = (card: TicketCard): void => {
    setEarlier(card);
    choose('register');
  };
  const panel = { chosen, visited };
  return (
    <>
      <Tabs
        label={texts.views.label}
        chosen={chosen}
        onChoose={choose}
        tabs={[
          { id: 'register', label: texts.views.register },
          { id: 'card', label: texts.views.card },
          { id: 'mine', label: texts.views.mine },
        ]}
      />
      <main>
        <h1 class="unseen">{texts.appName}</h1>
        <Panel view="register" {...panel}>
          <RegisterView earlier={earlier} onOpen={open} onRegistered={() => setEarlier(null)} />
        </Panel>
        <Panel view="card" {...panel}>
          <CardView active={chosen === 'card'} ticketNo={ticketNo} onOpen={open} onFollowUp={followUp} />
        </Panel>
        <Panel view="mine" {...panel}>
          <ListView active={chosen === 'mine'} onOpen={open} />
        </Panel>
      </main>
    </>
  );
}
