import { useEffect, useRef } from 'react';
import { Button } from '../ui/button';
import { useSay } from '../ui/voice';

/** Sets the real coach to work on the story's reply box. @returns how to end it */
export type MountCoach = (box: HTMLTextAreaElement, barPlace: HTMLElement) => () => void;

export interface StoryProps {
  /** Whether the pasted answer has made way for a better one. */
  readonly better: boolean;
  readonly mount: MountCoach;
  /** Opens the advice on the pasted answer. */
  readonly onShow: () => void;
  readonly onReplay: () => void;
}

function CustomersMessage() {
  const say = useSay();
  return (
    <figure className="story-message">
      <figcaption>
        <span className="story-name">{say('welcome.story.customer')}</span>{' '}
        <span className="quiet small">{say('welcome.story.handle')}</span>
      </figcaption>
      <blockquote>{say('welcome.story.message')}</blockquote>
    </figure>
  );
}

function Telling({ better, onShow, onReplay }: Omit<StoryProps, 'mount'>) {
  const say = useSay();
  return (
    <div className="story-telling" role="status">
      <p>{say(better ? 'welcome.story.after' : 'welcome.story.before')}</p>
      <Button look={better ? 'plain' : 'primary'} onClick={better ? onReplay : onShow}>
        {say(better ? 'welcome.story.replay' : 'welcome.story.show')}
      </Button>
    </div>
  );
}

/** A furniture shop's customer with ten unanswered e-mails, and the answer that was pasted: with the real coach on it. */
export function Story({ mount, ...telling }: StoryProps) {
  const say = useSay();
  const box = useRef<HTMLTextAreaElement>(null);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (box.current && place.current) return mount(box.current, place.current);
    return undefined;
  }, [mount]);
  return (
    <div className="story">
      <CustomersMessage />
      <div className="story-reply">
        <label htmlFor="story-box" className="small quiet">
          {say('welcome.story.reply')}
        </label>
        <textarea id="story-box" ref={box} rows={5} defaultValue={say('welcome.story.pasted')} />
        <div ref={place} className="story-bar" />
      </div>
      <Telling {...telling} />
    </div>
  );
}
