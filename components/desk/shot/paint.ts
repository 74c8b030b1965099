import type { Severity } from '../../../engine/types/diagnostic';
import type { Theme } from '../../composer/state';
import type { DeskSite } from '../views';

/** The colours of a site's own pages, so that the picture looks like the one that would go round. */
export interface Paint {
  readonly paper: string;
  readonly bubble: string | null;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly avatar: readonly [customer: string, brand: string];
  readonly lit: Readonly<Record<Severity, string>>;
  readonly under: Readonly<Record<Severity, string>>;
}

const LIT = {
  light: { error: '#f9c9d8', warning: '#fbe0a6', hint: '#dbe3e8' },
  dark: { error: '#6b1f41', warning: '#5f4715', hint: '#3a444c' },
} as const;
const UNDER = {
  light: { error: '#b0124f', warning: '#8a5a00', hint: '#52636f' },
  dark: { error: '#ff7fa6', warning: '#f0b741', hint: '#a2b0bb' },
} as const;

const AVATARS = ['#7c8b99', '#0b6264'] as const;

const X: Readonly<Record<Theme, Omit<Paint, 'lit' | 'under'>>> = {
  light: {
    paper: '#ffffff',
    bubble: null,
    ink: '#0f1419',
    quiet: '#536471',
    line: '#cfd9de',
    avatar: AVATARS,
  },
  dim: { paper: '#15202b', bubble: null, ink: '#f7f9f9', quiet: '#8b98a5', line: '#425364', avatar: AVATARS },
  dark: {
    paper: '#000000',
    bubble: null,
    ink: '#e7e9ea',
    quiet: '#8b9197',
    line: '#333639',
    avatar: AVATARS,
  },
};
const FACEBOOK_DARK = {
  paper: '#242526',
  bubble: '#3a3b3c',
  ink: '#e4e6eb',
  quiet: '#b0b3b8',
  line: '#3e4042',
  avatar: AVATARS,
};
const FACEBOOK: Readonly<Record<Theme, Omit<Paint, 'lit' | 'under'>>> = {
  light: {
    paper: '#ffffff',
    bubble: '#f0f2f5',
    ink: '#050505',
    quiet: '#65676b',
    line: '#ced0d4',
    avatar: AVATARS,
  },
  dim: FACEBOOK_DARK,
  dark: FACEBOOK_DARK,
};

/** The colours for a site in a theme. */
export function paintOf(site: DeskSite, theme: Theme): Paint {
  const set = theme === 'light' ? 'light' : 'dark';
  return { ...(site === 'x' ? X : FACEBOOK)[theme], lit: LIT[set], under: UNDER[set] };
}
