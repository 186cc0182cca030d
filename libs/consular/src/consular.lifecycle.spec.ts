import { notificationStatuses, type NotificationStatus } from '#platform';
import { canMove, moves, next, type NotificationMove } from './consular.lifecycle.js';

const statuses = notificationStatuses as unknown as readonly NotificationStatus[];

describe('a consular notification', () => {
  it('goes from queued over sent and acknowledged to responded', () => {
    const way: NotificationMove[] = ['notification.send', 'notification.acknowledge', 'notification.respond'];
    expect(way.reduce((status, move) => next(status, move), 'queued' as NotificationStatus)).toBe('responded');
  });

  it('leaves neither cancelled nor failed again', () => {
    for (const move of Object.keys(moves) as NotificationMove[])
      for (const end of ['cancelled', 'failed'] as const) {
        expect(canMove(end, move)).toBe(false);
        expect(() => next(end, move)).toThrow(expect.objectContaining({ slug: 'notification-status' }) as Error);
      }
  });

  it('is called off from every state in which a mission knows of it', () => {
    expect(statuses.filter((status) => canMove(status, 'notification.cancel'))).toEqual([
      'queued',
      'sent',
      'acknowledged',
      'responded',
    ]);
  });
});
