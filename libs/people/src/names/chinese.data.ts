/** Surnames of two characters; every other Chinese surname has one. */
export const doubleSurnames: ReadonlySet<string> = new Set(
  '欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 司徒 夏侯 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 宇文 长孙 長孫 端木 独孤 獨孤 南宫 南宮 西门 西門 轩辕 軒轅 范姜'.split(
    ' ',
  ),
);

/** How Hokkien and Teochew families of South-East Asia write a surname in Latin, where it differs from Mandarin. */
export const hokkienSurnames: Readonly<Record<string, string>> = {
  陈: 'tan', 陳: 'tan', 林: 'lim', 黄: 'ng', 黃: 'ng', 王: 'ong', 张: 'teo', 張: 'teo', 吴: 'goh', 吳: 'goh',
  许: 'koh', 許: 'koh', 蔡: 'chua', 李: 'lee', 杨: 'yeo', 楊: 'yeo', 郑: 'tay', 鄭: 'tay', 刘: 'lau', 劉: 'lau',
  郭: 'kueh', 洪: 'ang', 谢: 'chia', 謝: 'chia', 叶: 'yap', 葉: 'yap', 曾: 'chan', 周: 'chew', 苏: 'soh', 蘇: 'soh',
  沈: 'sim', 卢: 'loh', 盧: 'loh', 何: 'ho', 胡: 'oh', 朱: 'choo', 高: 'ko', 梁: 'neo', 邱: 'khoo', 罗: 'lo', 羅: 'lo',
  侯: 'hau', 方: 'png', 庄: 'chng', 莊: 'chng', 江: 'kang', 余: 'ee', 白: 'peh', 石: 'chioh', 翁: 'ang', 董: 'tang',
  孙: 'sng', 孫: 'sng', 徐: 'chee', 赵: 'tio', 趙: 'tio', 彭: 'phee', 潘: 'phua', 傅: 'poh', 纪: 'kee', 紀: 'kee',
  颜: 'gan', 顏: 'gan', 施: 'see', 温: 'oon', 溫: 'oon', 符: 'hu', 韩: 'hang', 韓: 'hang', 冯: 'pang', 馮: 'pang',
}; // prettier-ignore

/** Frequent name characters that simplified writing does not use: one of them makes a text Hant. */
export const traditionalOnly: ReadonlySet<string> = new Set(
  '陳張劉黃楊趙吳孫馬鄭謝許鄧馮蕭葉蘇盧蔣賈鍾譚鄒陸閻範萬錢湯賴龔歐陽華國偉強龍鳳麗蘭芳榮寶貴東廣軍興勝義傑澤輝蓮燕曉艷紅慶權歡樂鴻飛鵬龐嚴喬賀顧魯韓駱莊紀顏溫羅聖靜雲瑋銘鑫釗鈞錦鎮開關門問聞間長雙葦蔭遠達進連運過時術業質資贊賢員圓團園圖夢愛學實審寧將專對導屆層師帥歸彥徵恆惠慧憲應懷戰擇擊擴據揚換搶損掃書會條來東極構樣標樹橋機檢歲歷氣決漢潔濤濱滿潤'.replace(
    /[芳勝義傑燕紅惠慧]/gu,
    '',
  ),
);
