import { Button, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <Stack align="flex-start" py="xl">
      <Title order={1}>{t('app.notFound.title')}</Title>
      <Text>{t('app.notFound.text')}</Text>
      <Button component={Link} to="/">
        {t('app.notFound.home')}
      </Button>
    </Stack>
  );
}
