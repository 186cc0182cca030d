/** Invented people as in `southeast-asian.data.ts`: Hanzi, then Pinyin, Wade, Cantonese or Hokkien spellings. */
export const chinese = `
王小明|Wang Xiaoming|Xiao Ming Wang|Wong Siu Ming
陈志强|Chen Zhiqiang|Ch'en Chih-ch'iang|Tan Zhiqiang
李秀英|Li Xiuying|Lee Sau Ying|Xiuying Li
张伟国|Zhang Weiguo|Cheung Wai Kwok|Chang Wei-kuo
刘丽华|Liu Lihua|Lau Lai Wah|Lihua Liu
黄家辉|Huang Jiahui|Wong Ka Fai|Ng Jiahui
林美玲|Lin Meiling|Lam Mei Ling|Lim Mei Ling
吴建军|Wu Jianjun|Ng Kin Kwan|Jianjun Wu
周雪梅|Zhou Xuemei|Chow Suet Mui|Chou Hsueh-mei
赵永福|Zhao Yongfu|Chiu Wing Fuk|Yong Fu Zhao
徐海燕|Xu Haiyan|Hsu Hai-yen|Tsui Hoi Yin
孙文斌|Sun Wenbin|Suen Man Ban|Wen Bin Sun
马晓东|Ma Xiaodong|Ma Hiu Tung|Xiaodong Ma
朱玉兰|Zhu Yulan|Chu Yuk Lan|Chu Yu-lan
胡国栋|Hu Guodong|Wu Kwok Tung|Hu Kuo-tung
郭婷婷|Guo Tingting|Kwok Ting Ting|Kuo T'ing-t'ing
何俊杰|He Junjie|Ho Chun Kit|Ho Chun-chieh
高春花|Gao Chunhua|Ko Chun Fa|Chunhua Gao
罗德民|Luo Demin|Law Tak Man|Lo Te-min
郑佳怡|Zheng Jiayi|Cheng Kai Yi|Tay Jia Yi
梁耀祖|Liang Yaozu|Leung Yiu Cho|Yaozu Liang
谢金凤|Xie Jinfeng|Tse Kam Fung|Hsieh Chin-feng
宋立新|Song Lixin|Sung Lap San|Li Xin Song
唐婉君|Tang Wanjun|Tong Yuen Kwan|T'ang Wan-chun
許嘉文|Xu Jiawen|Hui Ka Man|Hsu Chia-wen
邓志豪|Deng Zhihao|Tang Chi Ho|Teng Chih-hao
韩冬梅|Han Dongmei|Hon Tung Mui|Dongmei Han
冯思远|Feng Siyuan|Fung Sze Yuen|Siyuan Feng
曹振华|Cao Zhenhua|Tsao Chen-hua|Tso Chun Wah
彭淑芬|Peng Shufen|Pang Suk Fan|P'eng Shu-fen
曾庆龙|Zeng Qinglong|Tsang Hing Lung|Ch'ing Lung Tseng
萧美琪|Xiao Meiqi|Siu Mei Kei|Hsiao Mei-ch'i
田雨欣|Tian Yuxin|T'ien Yu-hsin|Yuxin Tian
董浩然|Dong Haoran|Tung Ho Yin|Haoran Dong
潘慧敏|Pan Huimin|Poon Wai Man|P'an Hui-min
蔡明辉|Cai Minghui|Choi Ming Fai|Chua Ming Hui
余家乐|Yu Jiale|Yu Ka Lok|Jia Le Yu
杜鹏程|Du Pengcheng|To Pang Ching|Tu P'eng-ch'eng
戴静雯|Dai Jingwen|Tai Ching Man|Jingwen Dai
夏荣昌|Xia Rongchang|Ha Wing Cheung|Rong Chang Xia
欧阳子轩|Ouyang Zixuan|Au Yeung Tsz Hin|Zixuan Ouyang
叶志伟|Ye Zhiwei|Yip Chi Wai|Yap Zhi Wei
姚晓琳|Yao Xiaolin|Yiu Hiu Lam|Yao Hsiao-lin
卢佩珊|Lu Peishan|Lo Pui Shan|Peishan Lu
`;
