const PATHS = {
  media: 'M4 4h16v16H4z M4 16l5-5 4 4 3-3 4 4',
  emoji: 'M12 3a9 9 0 1 0 .01 0 M9 10v.5 M15 10v.5 M8 14c2 3 6 3 8 0',
  reply: 'M4 12a8 8 0 0 1 16 0c0 4-3 7-8 8v-3c-5 0-8-2-8-5z',
  repost: 'M5 9l3-3 3 3 M8 6v10h6 M19 15l-3 3-3-3 M16 18V8h-6',
  like: 'M12 20C5 15 3 11 5 7c2-3 5-3 7 0 2-3 5-3 7 0 2 4 0 8-7 13z',
  bookmark: 'M6 4h12v16l-6-4-6 4z',
  home: 'M4 11l8-7 8 7v9h-5v-6H9v6H4z',
  explore: 'M10.5 4a6.5 6.5 0 1 0 .01 0 M15.5 15.5L21 21',
  notifications: 'M12 4a6 6 0 0 1 6 6v5l2 2H4l2-2v-5a6 6 0 0 1 6-6z M10 20h4',
  messages: 'M3 6h18v13H3z M3 7l9 7 9-7',
  profile: 'M12 4a4 4 0 1 0 .01 0 M4 20c1-8 15-8 16 0',
  close: 'M6 6l12 12 M18 6L6 18',
  send: 'M4 12l16-8-6 16-3-6z',
} as const;

export type IconName = keyof typeof PATHS;

/** A plain line icon. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg viewBox="0 0 24 24" className="icon" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
