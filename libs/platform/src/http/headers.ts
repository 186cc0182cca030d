/** A policy without anything inline: pages load what lies beside them, and nobody puts them into a frame. */
const policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' blob:",
  'connect-src': "'self'",
  'font-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
} as const;

const written = (directives: Record<string, string>): string =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** Of the reference page: the icons of Swagger UI stand as `data:` in its style sheet. */
export const referencePolicy = written({ ...policy, 'img-src': "'self' blob: data:" });

/** Of the workers that stretch passphrases and read photos: they compute, and talk to nobody. The pages themselves compile nothing. */
export const computingPolicy = written({
  'default-src': "'none'",
  'script-src': "'wasm-unsafe-eval'",
  'require-trusted-types-for': "'script'",
});

/** What a page here could ask a browser for, and none needs. */
const switchedOff = [
  'accelerometer', 'autoplay', 'browsing-topics', 'camera', 'display-capture', 'encrypted-media', 'fullscreen',
  'gamepad', 'geolocation', 'gyroscope', 'hid', 'idle-detection', 'interest-cohort', 'local-fonts', 'magnetometer',
  'microphone', 'midi', 'payment', 'picture-in-picture', 'screen-wake-lock', 'serial', 'sync-xhr', 'usb',
  'xr-spatial-tracking',
] as const; // prettier-ignore

/**
 * What every answer carries, errors included. A route that says one of them itself is left alone: what may be kept, and
 * files, which are opened by nobody in place.
 * @param tls people reach this server over https: then never otherwise again
 */
export const securityHeaders = (tls: boolean): Readonly<Record<string, string>> => ({
  'content-security-policy': written(policy),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-robots-tag': 'noindex, nofollow',
  'permissions-policy': switchedOff.map((name) => `${name}=()`).join(', '),
  'cache-control': 'no-store',
  ...(tls && { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }),
});
