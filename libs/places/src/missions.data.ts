/**
 * Which mission serves the nationals of a state in a host country: the routing that a fresh installation starts with.
 *
 * Countries are ISO 3166-1 alpha-2, `language` (ISO 639-1) is the one to write to the mission in, `serves` lists host
 * countries. A sending state has at most one row for a host country, so that routing has one answer. `toBeChecked`
 * marks accreditations that an operator must confirm with the foreign ministry of the host country before relying on
 * them: accreditation to a third country changes with every new ambassador, and no official list may be copied here.
 * No address, telephone or e-mail is given on purpose: the operator enters those that she has verified.
 *
 * The first seven states have one mission for all five host countries, because the demonstration has one consular
 * account for each of them. Where such a state keeps an embassy in every capital, a real installation splits the row.
 */
export interface MissionRow {
  country: string;
  name: string;
  seatCountry: string;
  serves: readonly string[];
  language: string;
  toBeChecked?: true;
}

/** Seats of missions: the capital in which they sit, and the zone in which their working day is counted. */
export const seats: Readonly<Record<string, { city: string; timeZone: string }>> = {
  CN: { city: 'Beijing', timeZone: 'Asia/Shanghai' },
  ID: { city: 'Jakarta', timeZone: 'Asia/Jakarta' },
  JP: { city: 'Tokyo', timeZone: 'Asia/Tokyo' },
  KH: { city: 'Phnom Penh', timeZone: 'Asia/Phnom_Penh' },
  LA: { city: 'Vientiane', timeZone: 'Asia/Vientiane' },
  MM: { city: 'Yangon', timeZone: 'Asia/Yangon' },
  MY: { city: 'Kuala Lumpur', timeZone: 'Asia/Kuala_Lumpur' },
  PH: { city: 'Manila', timeZone: 'Asia/Manila' },
  TH: { city: 'Bangkok', timeZone: 'Asia/Bangkok' },
  VN: { city: 'Hanoi', timeZone: 'Asia/Ho_Chi_Minh' },
};

const everyHost = ['MM', 'TH', 'KH', 'LA', 'PH'];

// One line for each mission, so that the table can be read with a finger.
// prettier-ignore
export const missions: readonly MissionRow[] = [
  { country: 'ET', name: 'Embassy of Ethiopia in Jakarta', seatCountry: 'ID', serves: everyHost, language: 'en', toBeChecked: true },
  { country: 'CN', name: 'Embassy of China in Bangkok', seatCountry: 'TH', serves: everyHost, language: 'zh' },
  { country: 'VN', name: 'Embassy of Viet Nam in Bangkok', seatCountry: 'TH', serves: everyHost, language: 'vi' },
  { country: 'PH', name: 'Embassy of the Philippines in Bangkok', seatCountry: 'TH', serves: everyHost, language: 'en' },
  { country: 'IN', name: 'Embassy of India in Bangkok', seatCountry: 'TH', serves: everyHost, language: 'en' },
  { country: 'ID', name: 'Embassy of Indonesia in Bangkok', seatCountry: 'TH', serves: everyHost, language: 'id' },
  { country: 'KE', name: 'Embassy of Kenya in Bangkok', seatCountry: 'TH', serves: everyHost, language: 'en', toBeChecked: true },

  { country: 'PK', name: 'Embassy of Pakistan in Bangkok', seatCountry: 'TH', serves: ['TH', 'LA'], language: 'en', toBeChecked: true },
  { country: 'PK', name: 'Embassy of Pakistan in Yangon', seatCountry: 'MM', serves: ['MM'], language: 'en' },
  { country: 'PK', name: 'Embassy of Pakistan in Phnom Penh', seatCountry: 'KH', serves: ['KH'], language: 'en', toBeChecked: true },
  { country: 'PK', name: 'Embassy of Pakistan in Manila', seatCountry: 'PH', serves: ['PH'], language: 'en' },
  { country: 'MY', name: 'Embassy of Malaysia in Bangkok', seatCountry: 'TH', serves: ['TH'], language: 'ms' },
  { country: 'MY', name: 'Embassy of Malaysia in Yangon', seatCountry: 'MM', serves: ['MM'], language: 'ms' },
  { country: 'MY', name: 'Embassy of Malaysia in Phnom Penh', seatCountry: 'KH', serves: ['KH'], language: 'ms' },
  { country: 'MY', name: 'Embassy of Malaysia in Vientiane', seatCountry: 'LA', serves: ['LA'], language: 'ms' },
  { country: 'MY', name: 'Embassy of Malaysia in Manila', seatCountry: 'PH', serves: ['PH'], language: 'ms' },
  { country: 'TW', name: 'Taipei Economic and Cultural Office in Thailand', seatCountry: 'TH', serves: ['TH', 'KH', 'LA'], language: 'zh', toBeChecked: true },
  { country: 'TW', name: 'Taipei Economic and Cultural Office in Myanmar', seatCountry: 'MM', serves: ['MM'], language: 'zh', toBeChecked: true },
  { country: 'TW', name: 'Taipei Economic and Cultural Office in the Philippines', seatCountry: 'PH', serves: ['PH'], language: 'zh' },
  { country: 'NP', name: 'Embassy of Nepal in Bangkok', seatCountry: 'TH', serves: ['TH', 'KH', 'LA'], language: 'ne', toBeChecked: true },
  { country: 'NP', name: 'Embassy of Nepal in Yangon', seatCountry: 'MM', serves: ['MM'], language: 'ne' },
  { country: 'NP', name: 'Embassy of Nepal in Kuala Lumpur', seatCountry: 'MY', serves: ['PH'], language: 'ne', toBeChecked: true },
  { country: 'ZA', name: 'Embassy of South Africa in Bangkok', seatCountry: 'TH', serves: ['TH', 'MM', 'KH', 'LA'], language: 'en', toBeChecked: true },
  { country: 'ZA', name: 'Embassy of South Africa in Manila', seatCountry: 'PH', serves: ['PH'], language: 'en' },
  { country: 'UG', name: 'High Commission of Uganda in Kuala Lumpur', seatCountry: 'MY', serves: everyHost, language: 'en', toBeChecked: true },
  { country: 'BD', name: 'Embassy of Bangladesh in Bangkok', seatCountry: 'TH', serves: ['TH', 'KH'], language: 'bn', toBeChecked: true },
  { country: 'BD', name: 'Embassy of Bangladesh in Yangon', seatCountry: 'MM', serves: ['MM'], language: 'bn' },
  { country: 'BD', name: 'Embassy of Bangladesh in Hanoi', seatCountry: 'VN', serves: ['LA'], language: 'bn', toBeChecked: true },
  { country: 'BD', name: 'Embassy of Bangladesh in Manila', seatCountry: 'PH', serves: ['PH'], language: 'bn' },
  { country: 'LK', name: 'Embassy of Sri Lanka in Bangkok', seatCountry: 'TH', serves: ['TH', 'KH', 'LA'], language: 'en', toBeChecked: true },
  { country: 'LK', name: 'Embassy of Sri Lanka in Yangon', seatCountry: 'MM', serves: ['MM'], language: 'en' },
  { country: 'LK', name: 'Embassy of Sri Lanka in Manila', seatCountry: 'PH', serves: ['PH'], language: 'en' },
  { country: 'JP', name: 'Embassy of Japan in Bangkok', seatCountry: 'TH', serves: ['TH'], language: 'ja' },
  { country: 'JP', name: 'Embassy of Japan in Yangon', seatCountry: 'MM', serves: ['MM'], language: 'ja' },
  { country: 'JP', name: 'Embassy of Japan in Phnom Penh', seatCountry: 'KH', serves: ['KH'], language: 'ja' },
  { country: 'JP', name: 'Embassy of Japan in Vientiane', seatCountry: 'LA', serves: ['LA'], language: 'ja' },
  { country: 'JP', name: 'Embassy of Japan in Manila', seatCountry: 'PH', serves: ['PH'], language: 'ja' },
  { country: 'KR', name: 'Embassy of the Republic of Korea in Bangkok', seatCountry: 'TH', serves: ['TH'], language: 'ko' },
  { country: 'KR', name: 'Embassy of the Republic of Korea in Yangon', seatCountry: 'MM', serves: ['MM'], language: 'ko' },
  { country: 'KR', name: 'Embassy of the Republic of Korea in Phnom Penh', seatCountry: 'KH', serves: ['KH'], language: 'ko' },
  { country: 'KR', name: 'Embassy of the Republic of Korea in Vientiane', seatCountry: 'LA', serves: ['LA'], language: 'ko' },
  { country: 'KR', name: 'Embassy of the Republic of Korea in Manila', seatCountry: 'PH', serves: ['PH'], language: 'ko' },
  { country: 'US', name: 'Embassy of the United States in Bangkok', seatCountry: 'TH', serves: ['TH'], language: 'en' },
  { country: 'US', name: 'Embassy of the United States in Yangon', seatCountry: 'MM', serves: ['MM'], language: 'en' },
  { country: 'US', name: 'Embassy of the United States in Phnom Penh', seatCountry: 'KH', serves: ['KH'], language: 'en' },
  { country: 'US', name: 'Embassy of the United States in Vientiane', seatCountry: 'LA', serves: ['LA'], language: 'en' },
  { country: 'US', name: 'Embassy of the United States in Manila', seatCountry: 'PH', serves: ['PH'], language: 'en' },
  { country: 'RU', name: 'Embassy of Russia in Bangkok', seatCountry: 'TH', serves: ['TH'], language: 'ru' },
  { country: 'RU', name: 'Embassy of Russia in Yangon', seatCountry: 'MM', serves: ['MM'], language: 'ru' },
  { country: 'RU', name: 'Embassy of Russia in Phnom Penh', seatCountry: 'KH', serves: ['KH'], language: 'ru' },
  { country: 'RU', name: 'Embassy of Russia in Vientiane', seatCountry: 'LA', serves: ['LA'], language: 'ru' },
  { country: 'RU', name: 'Embassy of Russia in Manila', seatCountry: 'PH', serves: ['PH'], language: 'ru' },
  { country: 'SG', name: 'Embassy of Singapore in Bangkok', seatCountry: 'TH', serves: ['TH'], language: 'en' },
  { country: 'SG', name: 'Embassy of Singapore in Yangon', seatCountry: 'MM', serves: ['MM'], language: 'en' },
  { country: 'SG', name: 'Embassy of Singapore in Phnom Penh', seatCountry: 'KH', serves: ['KH'], language: 'en' },
  { country: 'SG', name: 'Embassy of Singapore in Vientiane', seatCountry: 'LA', serves: ['LA'], language: 'en' },
  { country: 'SG', name: 'Embassy of Singapore in Manila', seatCountry: 'PH', serves: ['PH'], language: 'en' },
  { country: 'LA', name: 'Embassy of Laos in Bangkok', seatCountry: 'TH', serves: ['TH'], language: 'lo' },
  { country: 'LA', name: 'Embassy of Laos in Yangon', seatCountry: 'MM', serves: ['MM'], language: 'lo' },
  { country: 'LA', name: 'Embassy of Laos in Phnom Penh', seatCountry: 'KH', serves: ['KH'], language: 'lo' },
  { country: 'LA', name: 'Embassy of Laos in Manila', seatCountry: 'PH', serves: ['PH'], language: 'lo' },
  { country: 'TH', name: 'Embassy of Thailand in Yangon', seatCountry: 'MM', serves: ['MM'], language: 'th' },
  { country: 'TH', name: 'Embassy of Thailand in Phnom Penh', seatCountry: 'KH', serves: ['KH'], language: 'th' },
  { country: 'TH', name: 'Embassy of Thailand in Vientiane', seatCountry: 'LA', serves: ['LA'], language: 'th' },
  { country: 'TH', name: 'Embassy of Thailand in Manila', seatCountry: 'PH', serves: ['PH'], language: 'th' },
  { country: 'MM', name: 'Embassy of Myanmar in Bangkok', seatCountry: 'TH', serves: ['TH'], language: 'my' },
  { country: 'MM', name: 'Embassy of Myanmar in Phnom Penh', seatCountry: 'KH', serves: ['KH'], language: 'my' },
  { country: 'MM', name: 'Embassy of Myanmar in Vientiane', seatCountry: 'LA', serves: ['LA'], language: 'my' },
  { country: 'MM', name: 'Embassy of Myanmar in Manila', seatCountry: 'PH', serves: ['PH'], language: 'my' },
  { country: 'KH', name: 'Embassy of Cambodia in Bangkok', seatCountry: 'TH', serves: ['TH'], language: 'km' },
  { country: 'KH', name: 'Embassy of Cambodia in Yangon', seatCountry: 'MM', serves: ['MM'], language: 'km' },
  { country: 'KH', name: 'Embassy of Cambodia in Vientiane', seatCountry: 'LA', serves: ['LA'], language: 'km' },
  { country: 'KH', name: 'Embassy of Cambodia in Manila', seatCountry: 'PH', serves: ['PH'], language: 'km' },
  { country: 'KZ', name: 'Embassy of Kazakhstan in Bangkok', seatCountry: 'TH', serves: ['TH', 'MM', 'KH', 'LA'], language: 'ru', toBeChecked: true },
  { country: 'UZ', name: 'Embassy of Uzbekistan in Kuala Lumpur', seatCountry: 'MY', serves: everyHost, language: 'ru', toBeChecked: true },
  { country: 'BR', name: 'Embassy of Brazil in Bangkok', seatCountry: 'TH', serves: ['TH', 'KH', 'LA'], language: 'pt', toBeChecked: true },
  { country: 'BR', name: 'Embassy of Brazil in Yangon', seatCountry: 'MM', serves: ['MM'], language: 'pt' },
  { country: 'BR', name: 'Embassy of Brazil in Manila', seatCountry: 'PH', serves: ['PH'], language: 'pt' },
  { country: 'NG', name: 'Embassy of Nigeria in Bangkok', seatCountry: 'TH', serves: ['TH', 'MM', 'KH', 'LA'], language: 'en', toBeChecked: true },
  { country: 'NG', name: 'Embassy of Nigeria in Manila', seatCountry: 'PH', serves: ['PH'], language: 'en' },
  { country: 'GH', name: 'High Commission of Ghana in Kuala Lumpur', seatCountry: 'MY', serves: everyHost, language: 'en', toBeChecked: true },
  { country: 'CM', name: 'Embassy of Cameroon in Beijing', seatCountry: 'CN', serves: ['TH'], language: 'fr', toBeChecked: true },
  { country: 'NA', name: 'High Commission of Namibia in Kuala Lumpur', seatCountry: 'MY', serves: ['TH', 'KH', 'LA', 'PH'], language: 'en', toBeChecked: true },
  { country: 'DZ', name: 'Embassy of Algeria in Kuala Lumpur', seatCountry: 'MY', serves: ['TH'], language: 'fr', toBeChecked: true },
  { country: 'MA', name: 'Embassy of Morocco in Bangkok', seatCountry: 'TH', serves: ['TH', 'MM', 'KH', 'LA'], language: 'fr', toBeChecked: true },
  { country: 'TN', name: 'Embassy of Tunisia in Jakarta', seatCountry: 'ID', serves: ['TH', 'PH'], language: 'fr', toBeChecked: true },
  { country: 'EG', name: 'Embassy of Egypt in Bangkok', seatCountry: 'TH', serves: ['TH', 'LA'], language: 'ar', toBeChecked: true },
  { country: 'EG', name: 'Embassy of Egypt in Yangon', seatCountry: 'MM', serves: ['MM'], language: 'ar' },
  { country: 'EG', name: 'Embassy of Egypt in Phnom Penh', seatCountry: 'KH', serves: ['KH'], language: 'ar', toBeChecked: true },
  { country: 'EG', name: 'Embassy of Egypt in Manila', seatCountry: 'PH', serves: ['PH'], language: 'ar' },
  { country: 'CZ', name: 'Embassy of Czechia in Bangkok', seatCountry: 'TH', serves: ['TH', 'KH', 'LA'], language: 'cs', toBeChecked: true },
  { country: 'CZ', name: 'Embassy of Czechia in Yangon', seatCountry: 'MM', serves: ['MM'], language: 'cs' },
  { country: 'CZ', name: 'Embassy of Czechia in Manila', seatCountry: 'PH', serves: ['PH'], language: 'cs' },
  { country: 'RO', name: 'Embassy of Romania in Bangkok', seatCountry: 'TH', serves: ['TH', 'MM', 'KH', 'LA'], language: 'ro', toBeChecked: true },
  { country: 'RO', name: 'Embassy of Romania in Manila', seatCountry: 'PH', serves: ['PH'], language: 'ro' },
];

/**
 * Sending states of which nationals have come out of compounds and for which we know of no mission that serves any of
 * the host countries above: a notification for them answers `no-mission`, so that someone looks for another way
 * instead of waiting. To be checked by the operator like every third-country accreditation.
 */
export const none: readonly string[] = ['BI', 'ER', 'GM', 'LR', 'MW', 'RW', 'SL', 'SO', 'TG', 'ZM', 'ZW'];
