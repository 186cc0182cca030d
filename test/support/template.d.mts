export function migrateTemplate(options: {
  adminUrl: string;
  appUrl: string;
  /** 64 hex digits. */
  masterKey: string;
  folder: string;
}): Promise<void>;
