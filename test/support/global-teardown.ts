import { services } from './services.mjs';

export default async function globalTeardown(): Promise<void> {
  await services.releaseAll();
}
