/** What people write for a nationality in English where it is not the name of the country. */
export const demonyms: Readonly<Record<string, string>> = {
  Afghan: 'AF', Algerian: 'DZ', American: 'US', Angolan: 'AO', Bangladeshi: 'BD', Beninese: 'BJ', Bhutanese: 'BT', Brazilian: 'BR', British: 'GB', Burmese: 'MM', Burundian: 'BI', Cambodian: 'KH',
  Cameroonian: 'CM', Chinese: 'CN', Colombian: 'CO', Congolese: 'CD', Egyptian: 'EG', Eritrean: 'ER', Ethiopian: 'ET', Filipino: 'PH', Filipina: 'PH', French: 'FR', Gambian: 'GM', Georgian: 'GE',
  Ghanaian: 'GH', 'Hong Konger': 'HK', Indian: 'IN', Indonesian: 'ID', Iranian: 'IR', Iraqi: 'IQ', Ivorian: 'CI', Japanese: 'JP', Kazakh: 'KZ', Kenyan: 'KE', Korean: 'KR', Kyrgyz: 'KG', Lao: 'LA', Laotian: 'LA',
  Liberian: 'LR', Malagasy: 'MG', Malawian: 'MW', Malaysian: 'MY', Mongolian: 'MN', Moroccan: 'MA', Mozambican: 'MZ', Myanmar: 'MM', Namibian: 'NA', Nepali: 'NP', Nepalese: 'NP', Nigerian: 'NG', Pakistani: 'PK',
  Peruvian: 'PE', Rwandan: 'RW', Russian: 'RU', Senegalese: 'SN', 'Sierra Leonean': 'SL', Singaporean: 'SG', Somali: 'SO', 'South African': 'ZA', 'Sri Lankan': 'LK', Sudanese: 'SD', Syrian: 'SY', Taiwanese: 'TW',
  Tajik: 'TJ', Tanzanian: 'TZ', Thai: 'TH', Togolese: 'TG', Tunisian: 'TN', Turkish: 'TR', Ugandan: 'UG', Ukrainian: 'UA', Uzbek: 'UZ', Vietnamese: 'VN', Yemeni: 'YE', Zambian: 'ZM', Zimbabwean: 'ZW',
}; // prettier-ignore
