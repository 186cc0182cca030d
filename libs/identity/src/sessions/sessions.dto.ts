import { Flag, Id, Ids, Instant, Int, Text } from '#platform';

export class SessionRecord {
  @Id() id: string;
  @Text({ max: 60, description: 'The program and the machine, as they call themselves' }) device: string;
  @Instant() createdAt: string;
  @Instant({ description: 'To the minute' }) lastUsedAt: string;
  @Instant({ description: 'When it ends, however much it is used' }) expiresAt: string;
  @Flag({ description: 'This one' }) current: boolean;
}
export class EndedSessions {
  @Int() ended: number;
}
export class KeptSessions {
  @Ids({ min: 1, max: 20, description: 'Those in which the device last kept something' }) sessions: string[];
}
export class ForgottenSessions {
  @Ids({ description: 'Ended by their owner or an administrator, or of an account that was disabled' })
  sessions: string[];
}
