import type { Locale } from './text';

export type Platform = 'x' | 'facebook' | 'other';
export type Visibility = 'public' | 'private';
export type Role = 'customer' | 'brand' | 'bystander';
export type Channel = 'dm' | 'email' | 'phone' | 'form' | 'chat' | 'address';

/** What the customer's latest messages do; the definitions stand in the rule catalogue. */
export type Act = 'complaint' | 'help-request' | 'question' | 'opinion' | 'praise' | 'abuse' | 'other';

/** One message around the draft. `at` is ISO 8601 with an offset. */
export interface Message {
  readonly role: Role;
  readonly author?: string;
  readonly text: string;
  readonly at?: string;
  readonly id?: string;
}

/** A way to reach the brand. `topics` and `hours` say what it is good for and when; `open: false` says that it is shut. */
export interface Contact {
  readonly channel: Channel;
  readonly value: string;
  readonly topics?: readonly string[];
  readonly hours?: string;
  readonly open?: boolean;
}

/** How long a customer may wait, in open hours. */
export interface Patience {
  readonly amber: number;
  readonly red: number;
}

export interface Brand {
  readonly name: string;
  readonly handles?: readonly string[];
  readonly accounts?: readonly string[];
  readonly address?: 'tu' | 'vous';
  readonly languages?: readonly Locale[];
  readonly voice?: string;
  /** That no fault is to be admitted in a reply: one may be sorry, and no more. */
  readonly admission?: 'forbidden';
  readonly hours?: string;
  readonly contacts?: readonly Contact[];
  /** After how many open hours a waiting customer is pointed out, by place. */
  readonly waiting?: { readonly x?: Patience; readonly elsewhere?: Patience };
  readonly gestures?: readonly string[];
  readonly approved?: readonly string[];
  /** Replies that the team keeps to start from; sent unedited they are a pasted answer. */
  readonly saved?: readonly string[];
  /** Texts published for an incident, each good until its end (ISO 8601). */
  readonly incidents?: readonly Incident[];
  /** The other brands that this desk answers for: what is theirs must not stand in this one's replies. */
  readonly others?: readonly OtherBrand[];
  /** What to say, and whom to call, when a matter is not for the desk to answer. */
  readonly escalation?: Escalation;
}

export interface Incident {
  readonly text: string;
  readonly until: string;
}

/** As much of another brand as tells that a reply is about it. */
export interface OtherBrand {
  readonly name: string;
  readonly handles?: readonly string[];
  readonly contacts?: readonly Contact[];
}

export interface Escalation {
  readonly line?: Readonly<Partial<Record<Locale, string>>>;
  /** A person or desk of the brand's own, as its people call it. */
  readonly call?: string;
}

/** A reply sent earlier by this brand. It answered a complaint unless `act` says otherwise. */
export interface SentReply {
  readonly text: string;
  readonly at?: string;
  readonly to?: string;
  readonly act?: Act;
  /** The conversation's key, as the site tells it. */
  readonly thread?: string;
}

/** A noun by which the customer names a thing of theirs: «ma poussette», "I ordered a desk". */
export interface CaseNoun {
  /** Which of the customer's messages it stands in, from 0. */
  readonly message: number;
  /** Where it stands there (UTF-16). */
  readonly start: number;
  readonly end: number;
  /** As it can be said back: «machine à laver». */
  readonly noun: string;
  readonly plural: boolean;
}

/** What a draft is judged against. The engine reads no clock and no page: all of it comes in. */
export interface Situation {
  readonly platform: Platform;
  readonly visibility: Visibility;
  readonly locale?: Locale;
  readonly now?: string;
  /** When the writer began this draft (ISO 8601); unknown outside the page. */
  readonly begun?: string;
  readonly limit?: number;
  readonly account?: string;
  readonly contested?: boolean;
  readonly brand?: Brand;
  /** Oldest first. */
  readonly thread: readonly Message[];
  readonly history?: readonly SentReply[];
  /** Nouns of the case, where somebody has looked for them; without them rewrites name what went wrong in plain words. */
  readonly nouns?: readonly CaseNoun[];
}
