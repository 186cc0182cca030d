import { Activity, lazy, Suspense, useState } from 'react';
import { ActionIcon, Burger, Button, Group, Loader, NavLink, Text, useMantineColorScheme } from '@mantine/core'; // prettier-ignore
import { useDisclosure } from '@mantine/hooks';
import { IconEyeOff, IconEye, IconLogout, IconMoon } from '@tabler/icons-react';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { chosenBy, ChoosePassword } from '../features/identity/choose-password.js';
import { SignIn } from '../features/identity/sign-in.js';
import { Unread, useLive } from '../features/messaging/live.js';
import { Alone } from '../features/offline/alone.js';
import { Band } from '../features/offline/band.js';
import { BeforeLeaving } from '../features/offline/before-leaving.js';
import { useOffline } from '../features/offline/offline.js';
import { isDemo } from '../lib/demo.js';
import { LanguageChoice } from './language-choice.js';
import { icons, placesOf, placeWords } from './roles.js';
import { hide, useShield } from './safety.js';
import { useMe, useSession } from './session.js';

const Enrol = lazy(async () => ({ default: (await import('../features/account/enrol.js')).Enrol }));
/** Pages that need no server. */
const alsoAlone = /^\/(?:cases\/(?:new|many)|waiting(?:\/[\w-]+)?)$/u;

/** Around every page: who may see it, where else she can go, and how she gets away. */
export function Shell() {
  const { t } = useTranslation();
  const { me, isLocked, mustEnrol } = useSession();
  const [token, setToken] = useState(chosenBy);
  if (token) return <ChoosePassword token={token} done={() => setToken(null)} />;
  if (me === undefined) return <Loader m="xl" aria-label={t('app.loading')} />;
  return (
    <>
      {isDemo && (
        <div className="demo" role="note">
          <strong>{t('app.demo.title')}</strong> {t('app.demo.text')}
        </div>
      )}
      {(me === null || isLocked) && <SignIn isLocked={isLocked} />}
      {me && !isLocked && mustEnrol && (
        <Suspense fallback={<Loader m="xl" aria-label={t('app.loading')} />}>
          <Enrol />
        </Suspense>
      )}
      {me && !mustEnrol && (
        // What was typed outlives the lock, and nothing of it is on the page meanwhile.
        <Activity mode={isLocked ? 'hidden' : 'visible'}>
          <Frame />
        </Activity>
      )}
    </>
  );
}

function Frame() {
  const { t } = useTranslation();
  const [isOpen, { toggle, close }] = useDisclosure();
  const { setColorScheme, colorScheme } = useMantineColorScheme();
  const { leave, isAlone } = useSession();
  const { ageing } = useOffline();
  const [isLeaving, setLeaving] = useState(false);
  const pathname = useLocation({ select: (at) => at.pathname });
  const me = useMe();
  const shield = useShield();
  useLive();
  const shieldWord = t(shield.isUp ? 'app.shield.lower' : 'app.shield.raise');
  return (
    <div className="frame" data-open={isOpen}>
      <a className="skip" href="#page">
        {t('app.skip')}
      </a>
      <header className="top">
        <Group justify="space-between" wrap="nowrap" gap="xs">
          <Group gap="xs" wrap="nowrap">
            <div className="phone-only counted">
              <Burger opened={isOpen} onClick={toggle} size="sm" aria-label={t('app.menu')} aria-expanded={isOpen} />
              <Unread />
            </div>
            <img src="/app/mark.svg" width={24} height={24} alt="" />
            <Text fw={600}>Homeward</Text>
          </Group>
          <Group gap={4} wrap="nowrap">
            <ActionIcon
              variant="subtle"
              size="lg"
              onClick={shield.toggle}
              aria-label={shieldWord}
              title={shieldWord}
              aria-pressed={shield.isUp}
            >
              {shield.isUp ? <IconEyeOff size={20} /> : <IconEye size={20} />}
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              size="lg"
              aria-label={t('app.scheme')}
              title={t('app.scheme')}
              onClick={() => setColorScheme(colorScheme === 'dark' ? 'light' : 'dark')}
            >
              <IconMoon size={20} />
            </ActionIcon>
            <Button variant="light" size="compact-sm" onClick={hide} title={t('app.hide.why')}>
              {t('app.hide.now')}
            </Button>
          </Group>
        </Group>
      </header>
      <nav className="side" aria-label={t('app.places')}>
        <div className="grow">
          {(placesOf[me.role] ?? []).map((place) => {
            const Mark = icons[place];
            return (
              <NavLink
                key={place}
                component={Link}
                to={place}
                activeOptions={{ exact: true, includeSearch: false }}
                label={t(`places.${placeWords[place]}`)}
                leftSection={<Mark size={20} aria-hidden />}
                rightSection={place === '/messages' && <Unread />}
                // The router knows where she is.
                activeProps={{ 'data-active': true } as object}
                onClick={close}
              />
            );
          })}
        </div>
        <LanguageChoice />
        <Text size="sm" mt="sm" px="xs">
          {me.name}
        </Text>
        <Text size="sm" c="dimmed" px="xs">
          {t(`roles.${me.role}`)}, {me.organisation.name}
        </Text>
        <NavLink
          label={t('app.leave')}
          leftSection={<IconLogout size={20} aria-hidden />}
          component="button"
          onClick={() => (ageing.count ? setLeaving(true) : void leave())}
        />
        {isLeaving && <BeforeLeaving stay={() => setLeaving(false)} />}
      </nav>
      <main id="page" tabIndex={-1}>
        <Band />
        {isAlone && !alsoAlone.test(pathname) ? <Alone /> : <Outlet />}
      </main>
    </div>
  );
}
