import { deadlineKinds } from '#platform';
import { templates, templatesFrom } from './templates.data.js';

describe('the deadline templates', () => {
  it('have a key of their own each and a basis that can be shown', () => {
    expect(new Set(templates.map(({ key }) => key)).size).toBe(templates.length);
    expect(templates.filter(({ basis }) => !basis)).toEqual([]);
  });

  it('cover every kind but those that are opened by hand', () => {
    const covered = new Set(templates.map(({ kind }) => kind));
    expect(deadlineKinds.filter((kind) => !covered.has(kind))).toEqual(['travel_document', 'other']);
  });

  it('start what the event calls for, by the country where she is now', () => {
    const keys = (...args: Parameters<typeof templatesFrom>) => templatesFrom(...args).map(({ key }) => key);
    expect(keys('rescue', 'TH')).toEqual(['consular_rights', 'screening', 'reflection_period_end']);
    expect(keys('rescue', 'MM')).toEqual(['consular_rights']);
    expect(keys('arrival', 'TH')).toEqual(['safe_arrival', 'follow_up_30', 'follow_up_90', 'follow_up_180']);
    expect(keys('notification_sent', 'KH')).toEqual(['consular_acknowledgement', 'nationality_verification']);
  });

  it('remind at least once before the time is over', () => {
    const warned = templates.filter(({ remind }) => remind.some((offset) => !('daysAfter' in offset)));
    expect(warned).toHaveLength(templates.length);
  });
});
