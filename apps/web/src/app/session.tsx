import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { hold, leaveSession, type Me, onSignedOut, renew } from '../lib/token.js';

interface Session {
  /** undefined: not known yet; null: nobody */
  me: Me | null | undefined;
  /** Somebody was here and is to show that she still is. */
  isLocked: boolean;
  /** She showed a password alone, and may do nothing but set up a second factor. */
  mustEnrol: boolean;
  enter: (signedIn: Parameters<typeof hold>[0]) => void;
  lock: () => void;
  leave: () => Promise<void>;
}
const Context = createContext<Session | null>(null);

export const useSession = (): Session => use(Context)!;
/** Whoever is signed in; only for pages that nobody else sees. */
export const useMe = (): Me => useSession().me!;

export function SessionProvider({ children }: { children: ReactNode }) {
  const [me, setMe] = useState<Me | null | undefined>();
  const [isLocked, setLocked] = useState(false);
  const [mustEnrol, setMustEnrol] = useState(false);
  const queries = useQueryClient();

  useEffect(() => {
    void renew().then(
      (signedIn) => {
        setMustEnrol(!!signedIn?.secondFactorRequired);
        setMe(signedIn?.user ?? null);
      },
      () => setMe(null),
    );
  }, []);
  // A session that ended elsewhere: what was typed stays behind the lock.
  useEffect(() => onSignedOut(() => setLocked(true)), []);

  const enter = useCallback<Session['enter']>(
    (signedIn) => {
      hold(signedIn);
      setMustEnrol(!!signedIn.secondFactorRequired);
      setMe((before) => {
        if (before && before.id !== signedIn.user.id) queries.clear();
        return signedIn.user;
      });
      setLocked(false);
    },
    [queries],
  );
  const lock = useCallback(() => {
    void leaveSession();
    queries.clear();
    setLocked(true);
  }, [queries]);
  const leave = useCallback(async () => {
    const left = leaveSession();
    queries.clear();
    await left;
    setMe(null);
    setLocked(false);
  }, [queries]);

  const session = useMemo(
    () => ({ me, isLocked, mustEnrol, enter, lock, leave }),
    [me, isLocked, mustEnrol, enter, lock, leave],
  );
  return <Context value={session}>{children}</Context>;
}
