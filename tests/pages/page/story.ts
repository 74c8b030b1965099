import bankEn from '../stories/bank-en.json';
import broadbandFr from '../stories/broadband-fr.json';
import deskEn from '../stories/desk-en.json';
import deskFr from '../stories/desk-fr.json';
import furniture from '../stories/furniture.json';
import parcel from '../stories/parcel.json';
import praiseEn from '../stories/praise-en.json';
import praiseFr from '../stories/praise-fr.json';
import pushchairEn from '../stories/pushchair-en.json';
import { switches } from './switches.ts';

/** `ago` is an age such as "25m", "3h", "2d" or "3w": a story is always as young as the day it is read. */
export interface Message {
  id: string;
  by: string;
  ago: string;
  /** The very moment (ISO), for what came in after the page was opened. */
  at?: string;
  text: string;
}

export interface Comment extends Message {
  replies?: Message[];
}

export interface Person {
  name: string;
  handle: string;
}

/** A conversation as X, Facebook and the private channels would show it. */
export interface Story {
  lang: string;
  brand: Person;
  people: Record<string, Person>;
  x: { focus: string; posts: Message[] };
  facebook: { post: Message; comments: Comment[] };
  chat: { with: string; messages: Message[] };
}

const stories: Record<string, Story> = {
  furniture,
  parcel,
  'praise-fr': praiseFr,
  'praise-en': praiseEn,
  'broadband-fr': broadbandFr,
  'bank-en': bankEn,
  'desk-fr': deskFr,
  'desk-en': deskEn,
  'pushchair-en': pushchairEn,
};

export const story: Story = stories[switches.story] ?? furniture;
export const language: 'fr' | 'en' = switches.lang ?? (story.lang === 'en' ? 'en' : 'fr');

/** Who wrote a message; "brand" is the account that the page is signed in with. */
export function person(id: string): Person {
  return id === 'brand' ? story.brand : (story.people[id] ?? { name: id, handle: id });
}
