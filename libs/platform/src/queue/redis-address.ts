import { Cluster, Redis, type RedisOptions } from 'ioredis';

export type RedisClient = Redis | Cluster;

const defaults = { redis: 6379, sentinel: 26379 };

/**
 * A client for what the URL names. Several hosts are divided by commas; a `+tls` or `rediss` encrypts.
 * - `redis://user:password@host:6379/0`, `rediss://…`, `redis+unix:///path/to/socket`
 * - `redis+sentinel://user:password@host:26379,other:26379/master-name/0` (`sentinelPassword` as a query)
 * - `redis+cluster://user:password@host:6379,other:6379`
 * @throws Error when the URL is none of these; its text, which may hold a password, is not in the message
 */
export function connectRedis(url: string, options: RedisOptions): RedisClient {
  const { scheme, user, password, hosts, path, query } = partsOf(url);
  const kind = Object.hasOwn(kinds, scheme) && kinds[scheme];
  if (!kind) throw new Error('REDIS_URL must begin with redis:, rediss:, redis+sentinel: or redis+cluster:');
  const login: RedisOptions = {
    ...options,
    ...(user && { username: user }),
    ...(password && { password }),
    ...(/^rediss|\+tls$/.test(scheme) && { tls: {} }),
  };
  return kind({ login, hosts, path, query });
}

interface Address {
  login: RedisOptions;
  hosts: string;
  path: string[];
  query: URLSearchParams;
}

const kinds: Record<string, (address: Address) => RedisClient> = {
  redis: one,
  rediss: one,
  'redis+tls': one,
  'redis+unix': ({ login, path }) => new Redis({ ...login, path: `/${path.join('/')}` }),
  'redis+sentinel': bySentinel,
  'redis+sentinel+tls': bySentinel,
  'redis+cluster': ofCluster,
  'redis+cluster+tls': ofCluster,
};

function one({ login, hosts, path: [db = '0'] }: Address): Redis {
  return new Redis({ ...login, ...hostsOf(hosts, defaults.redis)[0]!, db: Number(db) });
}

function bySentinel({ login, hosts, path: [name = 'mymaster', db = '0'], query }: Address): Redis {
  const sentinelPassword = query.get('sentinelPassword');
  const sentinels = hostsOf(hosts, defaults.sentinel);
  return new Redis({
    ...login,
    sentinels,
    name,
    db: Number(db),
    ...(sentinelPassword && { sentinelPassword }),
    ...(login.tls && { enableTLSForSentinelMode: true }),
  });
}

function ofCluster({ login, hosts }: Address): Cluster {
  const { enableOfflineQueue = true, lazyConnect = false, retryStrategy, ...redisOptions } = login;
  return new Cluster(hostsOf(hosts, defaults.redis), {
    redisOptions,
    enableOfflineQueue,
    lazyConnect,
    ...(retryStrategy && { clusterRetryStrategy: (times: number) => retryStrategy(times) }),
  });
}

function partsOf(url: string) {
  const parts = /^([a-z+]+):\/\/(?:([^@/]*)@)?([^/?]*)(?:\/([^?]*))?(?:\?(.*))?$/.exec(url) ?? [];
  const [, scheme = '', login = '', hosts = '', path = '', query = ''] = parts;
  const [user = '', ...password] = login.split(':');
  return {
    scheme,
    user: decodeURIComponent(user),
    password: decodeURIComponent(password.join(':')),
    hosts,
    path: path.split('/').filter(Boolean).map(decodeURIComponent),
    query: new URLSearchParams(query),
  };
}

function hostsOf(hosts: string, port: number): { host: string; port: number }[] {
  return hosts.split(',').map((each) => {
    const [, host = '', given] = /^\[?(.*?)\]?(?::(\d+))?$/.exec(each) ?? [];
    return { host: host || '127.0.0.1', port: Number(given ?? port) };
  });
}
