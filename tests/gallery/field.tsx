import { Bar } from '../../components/composer/bar';
import { CoachProvider } from '../../components/composer/react';
import type { Look } from '../../components/composer/state';
import { Surface } from '../../components/composer/surface';
import { FieldPanel, type FieldPanelProps } from '../../components/field/field-panel';
import { bars } from './scenes';
import { stories } from './stories';

const STATES: readonly FieldPanelProps['state'][] = ['coaching', 'copyOnly', 'waiting'];

/** The panel over a page that Tact does not know, in each of its states. */
export function FieldPanels({ look }: { look: Look }) {
  const { blame, deadChannel } = stories[look.uiLocale];
  const customer = deadChannel.evidence?.[0]?.text ?? blame.message;
  return STATES.map((state) => (
    <div className="cell" key={state} style={{ width: 364 }}>
      <FieldPanel
        locale={look.uiLocale}
        theme={look.theme}
        customer={state === 'copyOnly' ? '' : customer}
        state={state}
        onCustomer={() => {}}
        onClose={() => {}}
      >
        {state !== 'waiting' && (
          <CoachProvider value={(bars['to revisit'] as NonNullable<(typeof bars)[string]>)(look)}>
            <Surface>
              <Bar />
            </Surface>
          </CoachProvider>
        )}
      </FieldPanel>
    </div>
  ));
}
