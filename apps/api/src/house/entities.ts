import { OutboxMessage } from '#access';
import { Attachment, Case, CaseEntry, Consent, Erasure, LegalHold } from '#cases';
import { ConsularMessage, ConsularNotification } from '#consular';
import { CalendarFeed, Deadline, Digest, Reminder } from '#deadlines';
import { Export, Import, ImportRow } from '#exchange';
import {
  Invitation,
  Organisation,
  Passkey,
  PasskeyChallenge,
  RecoveryCode,
  RefreshToken,
  Session,
  Team,
  User,
  UserChange,
} from '#identity';
import { Mail, MailPreference, Notification, Webhook, WebhookSecret } from '#messaging';
import { Person } from '#people';
import { Compound, CompoundName, Mission, MissionRoute, Rescue } from '#places';
import { BoardViews, Journey, Movement, TouchedStep, Traveller } from '#repatriation';
import { Exclusion, GlassBreak } from '#safeguards';
import { Testimony, TestimonyVersion } from '#testimony';
import { Transition } from '#transitions';

/** Every kind of row there is. */
export const entities = [
  Organisation,
  Team,
  User,
  Session,
  RefreshToken,
  Invitation,
  Passkey,
  PasskeyChallenge,
  RecoveryCode,
  UserChange,
  OutboxMessage,
  Mission,
  MissionRoute,
  Compound,
  CompoundName,
  Rescue,
  Person,
  Case,
  Consent,
  CaseEntry,
  Attachment,
  Erasure,
  LegalHold,
  Deadline,
  Digest,
  CalendarFeed,
  Reminder,
  TouchedStep,
  Movement,
  Traveller,
  BoardViews,
  Journey,
  Notification,
  Mail,
  MailPreference,
  Webhook,
  WebhookSecret,
  ConsularNotification,
  ConsularMessage,
  Import,
  ImportRow,
  Export,
  Testimony,
  TestimonyVersion,
  Exclusion,
  GlassBreak,
  Transition,
];
