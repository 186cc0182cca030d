import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { atContact, close, isHere, isOpen, send } from '../features/offline/offline.js';
import { hold, isAlone, leaveSession, type Me, onSignedOut, renew, workAlone } from '../lib/token.js';

interface Session {
  /** undefined: not known yet; null: nobody */
  me: Me | null | undefined;
  /** Somebody was here and is to show that she still is. */
  isLocked: boolean;
  /** She showed a password alone, and may do nothing but set up a second factor. */
  mustEnrol: boolean;
  /** She opened what this device keeps, and nobody is signed in. */
  isAlone: boolean;
  enter: (signedIn: Parameters<typeof hold>[0]) => void;
  enterAlone: (who: Me) => void;
  lock: () => void;
  leave: () => Promise<void>;
  /** There is a network again: who works alone shows who she is, and what she opened stays open. */
  signInAgain: () => void;
}
/** Milliseconds after which a server is looked for once more. */
const AGAIN = 60_000;
const Context = createContext<Session | null>(null);

export const useSession = (): Session => use(Context)!;
/** Whoever is signed in; only for pages that nobody else sees. */
export const useMe = (): Me => useSession().me!;

export function SessionProvider({ children }: { children: ReactNode }) {
  const [me, setMe] = useState<Me | null | undefined>();
  const [isLocked, setLocked] = useState(false);
  const [mustEnrol, setMustEnrol] = useState(false);
  const [alone, setAlone] = useState(false);
  const queries = useQueryClient();

  /** Nobody finds here what somebody else was shown. */
  const become = useCallback(
    (who: Me) => {
      setMe((before) => {
        if (before && before.id !== who.id) queries.clear();
        return who;
      });
      setLocked(false);
    },
    [queries],
  );
  const enter = useCallback<Session['enter']>(
    (signedIn) => {
      hold(signedIn);
      setMustEnrol(!!signedIn.secondFactorRequired);
      setAlone(false);
      become(signedIn.user);
      void isHere(signedIn.user).then(() => (signedIn.secondFactorRequired ? 0 : send()));
      void queries.invalidateQueries();
    },
    [queries, become],
  );
  const enterAlone = useCallback<Session['enterAlone']>(
    (who) => {
      workAlone();
      setAlone(true);
      become(who);
      void isHere(who);
    },
    [become],
  );
  const gone = useCallback(() => {
    queries.clear();
    setAlone(false);
    setMe(null);
    setLocked(false);
    void isHere(null);
  }, [queries]);

  useEffect(() => {
    void atContact()
      .then(renew)
      .then(
        (signedIn) => (signedIn ? enter(signedIn) : setMe(null)),
        () => setMe(null),
      );
  }, [enter]);
  // A session that ended elsewhere: what was typed stays behind the lock.
  useEffect(
    () =>
      onSignedOut(() => {
        close();
        setLocked(true);
        void atContact();
      }),
    [],
  );
  useEffect(() => {
    const back = async () => {
      await atContact();
      if (!isAlone()) return send();
      // Destroyed from elsewhere: there is nothing left to work with.
      if (!isOpen()) return gone();
      const signedIn = await renew().catch(() => null);
      if (signedIn) enter(signedIn);
    };
    const onBack = () => void back();
    addEventListener('online', onBack);
    // A browser takes a network that leads nowhere for one, and tells nothing when it leads somewhere: it is tried.
    const trying = alone ? setInterval(onBack, AGAIN) : undefined;
    return () => {
      removeEventListener('online', onBack);
      clearInterval(trying);
    };
  }, [alone, enter, gone]);

  const lock = useCallback(() => {
    void leaveSession();
    close();
    queries.clear();
    setLocked(true);
  }, [queries]);
  const leave = useCallback(async () => {
    const left = leaveSession();
    close();
    await left;
    gone();
  }, [gone]);
  const signInAgain = useCallback(() => setLocked(true), []);

  const session = useMemo(
    () => ({ me, isLocked, isAlone: alone, mustEnrol, enter, enterAlone, lock, leave, signInAgain }),
    [me, isLocked, alone, mustEnrol, enter, enterAlone, lock, leave, signInAgain],
  );
  return <Context value={session}>{children}</Context>;
}
