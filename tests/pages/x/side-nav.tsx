import { story } from '../page/story.ts';
import { Avatar } from './avatar.tsx';
import { Icon, type IconName } from './icons.tsx';
import { words } from './words.ts';

const ROOMS: readonly { icon: IconName; href: string; testId: string }[] = [
  { icon: 'home', href: '/home', testId: 'AppTabBar_Home_Link' },
  { icon: 'explore', href: '/explore', testId: 'AppTabBar_Explore_Link' },
  { icon: 'notifications', href: '/notifications', testId: 'AppTabBar_Notifications_Link' },
  { icon: 'messages', href: '/i/chat', testId: 'AppTabBar_DirectMessage_Link' },
  { icon: 'profile', href: `/${story.brand.handle}`, testId: 'AppTabBar_Profile_Link' },
];

/** The site's own navigation; its profile link and account switcher say who is signed in. */
export function SideNav() {
  return (
    <header role="banner" className="side-nav">
      <nav>
        {ROOMS.map(({ icon, href, testId }) => (
          <a key={testId} role="link" data-testid={testId} href={href + location.search} className="nav-link">
            <Icon name={icon} />
            <span>{words[icon as keyof typeof words]}</span>
          </a>
        ))}
        <a role="link" data-testid="SideNav_NewTweet_Button" href="/compose/post" className="nav-post">
          {words.post}
        </a>
      </nav>
      <button type="button" data-testid="SideNav_AccountSwitcher_Button" className="account">
        <Avatar person={story.brand} />
        <span className="user-name">
          <span className="name">{story.brand.name}</span>
          <span className="handle">@{story.brand.handle}</span>
        </span>
      </button>
    </header>
  );
}
