export function startRedis(options: {
  /** Where its log goes; made if it is not there. */
  folder: string;
  /** 0 or absent: any free one. */
  port?: number;
}): Promise<{ url: string; port: number; pid: number; stop(): Promise<void> }>;
