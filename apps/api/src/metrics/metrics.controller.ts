import { createHash, timingSafeEqual } from 'node:crypto';
import { OpenToAll } from '#access';
import { Answer, Config, unauthenticated } from '#platform';
import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiSecurity } from '@nestjs/swagger';
import { Metrics } from './metrics.service.js';

interface Asking {
  headers: Record<string, string | undefined>;
  socket: { remoteAddress?: string };
}

@Controller('api/metrics')
@ApiSecurity({})
export class MetricsController {
  constructor(
    @Inject(Metrics) private readonly metrics: Metrics,
    @Inject(Config) private readonly config: Config,
  ) {}

  @Get()
  @OpenToAll()
  @Answer('Numbers for Prometheus: to this machine, or to whoever has METRICS_TOKEN', null, { also: ['text/plain'] })
  async read(
    @Req() request: Asking,
    @Res({ passthrough: true }) reply: { type(kind: string): unknown },
  ): Promise<string> {
    if (!mayScrape(request, this.config.metricsToken)) throw unauthenticated();
    reply.type(this.metrics.contentType);
    return this.metrics.text();
  }
}

/** Where a token is set, everyone needs it. Without one, only who asks from this machine itself, and not through a proxy. */
function mayScrape({ headers, socket }: Asking, token: string | null): boolean {
  if (token) return equal(headers['authorization'] ?? '', `Bearer ${token}`);
  const forwarded = Object.keys(headers).some((name) => name === 'via' || /forwarded|real-ip/u.test(name));
  return !forwarded && /^(127\.|::1$|::ffff:127\.)/u.test(socket.remoteAddress ?? '');
}

const digest = (text: string) => createHash('sha256').update(text).digest();
const equal = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other));
