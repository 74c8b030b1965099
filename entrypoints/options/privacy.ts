import { useEffect, useState } from 'react';
import type { PrivacyProps } from '../../components/settings/privacy-section';
import { countDismissed, eraseDismissed } from '../../host/storage/dismissals';

/** What is kept of conversations, and how to forget it. */
export function usePrivacy(): PrivacyProps {
  const [conversations, setConversations] = useState<number | null>(null);
  const count = (): void => void countDismissed().then(setConversations, () => setConversations(null));
  useEffect(count, []);
  return { conversations, onEraseConversations: () => void eraseDismissed().then(count, count) };
}
