import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import { useIdle } from '@mantine/hooks';
import { close } from '../features/offline/offline.js';
import { leaveSession } from '../lib/token.js';
import { useSession } from './session.js';

/** Milliseconds without a key or a touch after which the screen locks. */
const IDLE = 5 * 60_000;
/** Milliseconds within which Esc is pressed twice. */
const TWICE = 600;

/** Leaves at once to a page that says nothing, and ends the session. Back brings nobody back. */
export function hide(): void {
  void leaveSession();
  close();
  document.body.replaceChildren();
  location.replace('/app/away.html');
}

interface Shield {
  isUp: boolean;
  toggle: () => void;
}
const ShieldContext = createContext<Shield>({ isUp: false, toggle: () => undefined });
export const useShield = (): Shield => use(ShieldContext);

/** Quick hide, lock when idle, and the shield over names. */
export function Safety({ children }: { children: ReactNode }) {
  const { me, isLocked, lock } = useSession();
  const isIdle = useIdle(IDLE, { initialState: false });
  const [isUp, setUp] = useState(false);

  useEffect(() => {
    if (isIdle && me && !isLocked) lock();
  }, [isIdle, me, isLocked, lock]);
  useEffect(() => {
    let last = -Infinity;
    const onKey = ({ key, timeStamp }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      if (timeStamp - last < TWICE) hide();
      last = timeStamp;
    };
    // Also where a dialog keeps Esc for itself.
    addEventListener('keydown', onKey, { capture: true });
    return () => removeEventListener('keydown', onKey, { capture: true });
  }, []);

  const shield = useMemo(() => ({ isUp, toggle: () => setUp((up) => !up) }), [isUp]);
  return <ShieldContext value={shield}>{children}</ShieldContext>;
}
