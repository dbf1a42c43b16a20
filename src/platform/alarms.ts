import type { Alarms } from 'webextension-polyfill';
import { MINUTE_MS } from '../core/model/durations';
import { browser } from './browser';
import { now } from './clock';

/**
 * Sees to it that an alarm rings again and again. One that is set stays as it is: setting it anew on every wake
 * would put it off for ever. But one further away than it can be was set by a clock that ran ahead. Firefox forgets
 * alarms with its end, so this is asked on every wake.
 * @param everyMinutes at least half a minute, which is as often as browsers ring
 */
export async function ensureAlarm(name: string, everyMinutes: number): Promise<void> {
  const alarm = await browser.alarms.get(name);
  if (alarm !== undefined && alarm.scheduledTime <= now() + everyMinutes * MINUTE_MS) return;
  browser.alarms.create(name, { delayInMinutes: everyMinutes, periodInMinutes: everyMinutes });
}

/**
 * Sees to it that an alarm rings at an instant. Set for that instant already, it is left alone.
 * @param at milliseconds since 1970; one that has passed rings at once
 */
export async function ensureAlarmAt(name: string, at: number): Promise<void> {
  if ((await browser.alarms.get(name))?.scheduledTime === at) return;
  browser.alarms.create(name, { when: at });
}

/**
 * Sees to it that an alarm rings once, at an instant or before. One that is set for before is left alone: put off at
 * every wake it would never ring. One that was to ring again and again is replaced.
 * @param at milliseconds since 1970, in the future
 */
export async function ensureAlarmBy(name: string, at: number): Promise<void> {
  if (!ringsBy(await browser.alarms.get(name), at)) browser.alarms.create(name, { when: at });
}

/** The same, so many milliseconds from now. */
export async function ensureAlarmWithin(name: string, aheadMs: number): Promise<void> {
  const alarm = await browser.alarms.get(name);
  const at = now() + aheadMs;
  if (!ringsBy(alarm, at)) browser.alarms.create(name, { when: at });
}

const ringsBy = (alarm: Alarms.Alarm | undefined, at: number): boolean =>
  alarm !== undefined && alarm.scheduledTime <= at && alarm.periodInMinutes === undefined;

export async function endAlarm(name: string): Promise<void> {
  await browser.alarms.clear(name);
}

export function onAlarm(rings: (name: string) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => rings(name));
}
