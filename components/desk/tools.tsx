import { PressButton } from '../composer/press-button';
import type { Control } from '../composer/state';
import { useSay } from '../ui/voice';
import { tools } from './controls';
import type { DeskViewName } from './views';

const nameOf = (control: Control): DeskViewName => control.slice('desk:'.length) as DeskViewName;

/** The way from the list to the desk: handing over, saved replies, who waits, the screenshot. */
export function DeskTools() {
  const say = useSay();
  return (
    <div className="desk-tools">
      {tools.map((control) => (
        <PressButton key={control} id={control} className="link">
          {say(`${nameOf(control)}.open`)}
        </PressButton>
      ))}
    </div>
  );
}
