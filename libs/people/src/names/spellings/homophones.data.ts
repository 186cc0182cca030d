/** Characters of Chinese names that one types alike, tone aside, one group a word: what a slip of the hand chooses among. */
export const homophones: readonly string[] =
  '王汪网望 小晓肖晓 明铭鸣名 陈晨辰 志智治致 强蔷 李理丽力 秀绣袖 英瑛莹 张章彰 伟维威卫 国果 刘流 华花画 黄皇 家嘉佳 辉惠会慧 林琳霖 美妹梅媚 玲灵凌 吴武 建健剑 军君俊 周洲 雪学 赵照 永勇咏 福富付 徐许旭 海 燕艳彦雁 孙 文雯闻 斌彬宾 马 东冬栋 朱竹珠 玉宇雨郁 兰岚蓝 胡虎 婷亭廷 何河和贺 杰洁 高 春纯 罗洛 德得 民敏 郑正政 怡仪义易 梁良 耀药 祖 谢协 金锦进 凤奉 宋松送 立莉 新欣心馨 唐糖 婉晚 邓 豪浩皓 韩寒涵 冯丰峰 思司斯 远源媛园 曹 振震镇 彭 淑舒树 芬 曾 庆清青 龙隆 萧 琪奇祺 田甜 董懂 然 潘盼 蔡 余于 乐 杜 鹏 程成诚 戴 静敬景 夏 荣容蓉 昌 子紫 轩宣萱 叶业 姚 卢 佩培 珊山杉'.split(
    ' ',
  );
