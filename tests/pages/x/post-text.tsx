import { language } from '../page/story.ts';

const TOKENS = /(@\w{1,20}|#[\p{L}\p{N}_]+|https?:\/\/\S+|\p{RGI_Emoji})/gv;
const EMOJI = /^\p{RGI_Emoji}$/v;

function emojiImage(emoji: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><text y="27" font-size="26">${emoji}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

function Token({ text }: { text: string }) {
  if (EMOJI.test(text)) return <img className="emoji" alt={text} src={emojiImage(text)} draggable="false" />;
  if (text.startsWith('@'))
    return (
      <a dir="ltr" role="link" href={`/${text.slice(1)}`}>
        {text}
      </a>
    );
  if (/^(#|https?:)/.test(text))
    return (
      <a dir="ltr" role="link" href={text.startsWith('#') ? `/hashtag/${text.slice(1)}` : text}>
        {text}
      </a>
    );
  return <span>{text}</span>;
}

/** The text of a published post: links for names and tags, images for emoji. */
export function PostText({ text }: { text: string }) {
  const parts = text.split(TOKENS).filter(Boolean);
  return (
    <div data-testid="tweetText" dir="auto" lang={language} className="post-text">
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a published text never move.
        <Token key={index} text={part} />
      ))}
    </div>
  );
}
