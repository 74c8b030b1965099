import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Coach } from './actions';
import type { CoachStore } from './store';

const StoreContext = createContext<CoachStore | null>(null);

/** Gives the components inside one composer's coach. */
export const CoachProvider = StoreContext;

/** The coach around this component. Derived lists are made while rendering, so the whole state is handed out. */
export function useCoach(): Coach {
  const store = useContext(StoreContext);
  if (!store) throw new Error('useCoach stands outside a CoachProvider');
  return useStore(store);
}
