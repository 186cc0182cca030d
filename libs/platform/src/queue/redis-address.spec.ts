import { Cluster } from 'ioredis';
import { connectRedis } from './redis-address.js';

const read = (url: string) => connectRedis(url, { lazyConnect: true });
const login = { username: 'worker', password: 'p@ss:word' };

describe('REDIS_URL', () => {
  it.each([
    ['redis://127.0.0.1:6380', { host: '127.0.0.1', port: 6380, db: 0 }],
    ['redis://queue.example', { host: 'queue.example', port: 6379 }],
    ['redis://worker:p%40ss:word@[::1]:6380/3', { host: '::1', port: 6380, db: 3, ...login }],
    ['rediss://:secret@queue.example', { password: 'secret', tls: {} }],
    ['redis+unix:///run/redis/redis.sock', { path: '/run/redis/redis.sock' }],
    [
      'redis+sentinel://worker:p%40ss:word@one.example,two.example:26380/main/2?sentinelPassword=other',
      {
        name: 'main',
        db: 2,
        ...login,
        sentinelPassword: 'other',
        sentinels: [
          { host: 'one.example', port: 26379 },
          { host: 'two.example', port: 26380 },
        ],
      },
    ],
    ['redis+sentinel+tls://one.example/main', { name: 'main', tls: {}, enableTLSForSentinelMode: true }],
  ])('%s names one server', (url, options) => {
    expect(read(url).options).toMatchObject(options);
  });

  it('names a cluster by any of its nodes', () => {
    const cluster = read('redis+cluster+tls://worker:p%40ss:word@one.example,two.example:6380');
    expect(cluster).toBeInstanceOf(Cluster);
    expect(cluster.options).toMatchObject({ redisOptions: { ...login, tls: {} } });
  });

  it.each(['http://one.example', 'constructor://secret@one', 'secret'])(
    'is refused without being quoted: %s',
    (url) => {
      expect(() => read(url)).toThrow(/^REDIS_URL must begin with/);
      expect(() => read(url)).not.toThrow(/secret/);
    },
  );
});
