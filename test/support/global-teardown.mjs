import { services } from './services.mjs';

export default async function globalTeardown() {
  await services.releaseAll();
}
