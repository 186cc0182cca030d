/** Invented people as in `southeast-asian.data.ts`: Amharic and Tigrinya names in Ethiopic script. */
export const amharic = `
አበበ ተስፋዬ|Abebe Tesfaye|Abebe Tesfaya
ትዕግስት በቀለ|Tigist Bekele|Tigest Bekelle
ዮሐንስ ገብረማርያም|Yohannes Gebremariam|Yohanes Gebre Mariam
ሰላማዊት ኃይሉ|Selamawit Hailu|Selamawit Haylu
ተክለ ወልደሥላሴ|Tekle Woldeselassie|Tekle Weldeselase
ሄኖክ መኮንን|Henok Mekonnen|Henock Mekonen
ብርሃኑ ዓለሙ|Birhanu Alemu|Berhanu Alemu
ማርታ ከበደ|Marta Kebede|Martha Kebede
ዳዊት ጸጋዬ|Dawit Tsegaye|Dawit Segaye
ሀና ግርማ|Hana Girma|Hanna Girma
ሙሉጌታ አሰፋ|Mulugeta Assefa|Mulugeta Asefa
ራሔል ደምሴ|Rahel Demissie|Rachel Demise
ጌታቸው ወንድሙ|Getachew Wondimu|Getachew Wendimu
ፍሬሕይወት ታደሰ|Frehiwot Tadesse|Firehiwot Tadese
እስጢፋኖስ ኪዳኔ|Estifanos Kidane|Istifanos Kidane
ሐረገወይን ሙላቱ|Haregewoin Mulatu|Haregewein Mulatu
ቴዎድሮስ ካሳ|Tewodros Kassa|Teodros Kasa
ዘነበች ሽፈራው|Zenebech Shiferaw|Zenebech Shiferao
ኤልያስ ንጉሤ|Elias Nigussie|Eliyas Neguse
አስቴር መንግስቱ|Aster Mengistu|Aster Mengestu
ገነት ወርቁ|Genet Worku|Genet Werku
ሳሙኤል ደስታ|Samuel Desta|Samuel Dessta
ምሕረት አየለ|Mihret Ayele|Mehret Ayalew
ይርጋ ባይሳ|Yirga Bayisa|Yerga Baysa
ለምለም ሐጎስ|Lemlem Hagos|Lemlem Hagoss
ክብሮም ገብረእግዚአብሔር|Kibrom Gebregziabher|Kbrom Gebreegziabher
ቤተልሔም ጥላሁን|Bethlehem Tilahun|Betelhem Tilahun
ናሆም ሰሎሞን|Nahom Solomon|Nahom Selomon
ፀሐይ አድማሱ|Tsehay Admasu|Sehay Admassu
ደረጀ ሙሴ|Dereje Mussie|Dereje Muse
ወይንሸት ለማ|Woynshet Lemma|Weynishet Lema
ኢዮብ ጫላ|Eyob Chala|Iyob Challa
ሶፊያ ከማል|Sofia Kemal|Sofiya Kemal
ጥሩነሽ ዲባባ|Tirunesh Dibaba|Trunesh Dibaba
አማኑኤል ፍስሐ|Amanuel Fisseha|Emanuel Fiseha
ሊያ ቢኒያም|Liya Biniam|Lia Biniyam
ዓለምነሽ ጎሹ|Alemnesh Goshu|Alemenesh Goshu
ያሬድ ዘውዱ|Yared Zewdu|Yared Zewudu
ሕይወት ባህሩ|Hiwot Bahru|Hywet Bahiru
ኪሮስ አብርሃ|Kiros Abraha|Kiross Abreha
ጽዮን ደጀኔ|Tsion Dejene|Zion Dejenie
ሚካኤል ረታ|Mikael Reta|Michael Retta
መሠረት ይልማ|Meseret Yilma|Messeret Yelma
አዲስ ፈለቀ|Addis Feleke|Adis Felleke
`;

/** Invented people with names in Arabic script: Arabic, Persian and Urdu. */
export const arabic = `
محمد أحمد|Mohammed Ahmed|Muhammad Ahmad|Mohamad Ahmad
فاطمة الزهراني|Fatima Al-Zahrani|Fatma Alzahrani
يوسف إبراهيم|Yusuf Ibrahim|Youssef Ebrahim
عبد الرحمن صالح|Abdul Rahman Saleh|Abdelrahman Salih|Abd al-Rahman Saleh
خديجة منصور|Khadija Mansour|Khadijah Mansur
حسين الموسوي|Hussein Al-Mousawi|Hossein Mousavi
مريم خليل|Maryam Khalil|Mariam Khaleel
عمر الحسن|Omar Al-Hassan|Umar Alhasan
زينب قاسم|Zainab Qasim|Zeynab Kassem
خالد عثمان|Khaled Othman|Khalid Osman
نور الدين بكري|Nour Eddine Bakri|Nuruddin Bakry
سلمى جابر|Salma Jaber|Selma Gaber
طارق شريف|Tariq Sharif|Tarek Cherif
ليلى حداد|Layla Haddad|Leila Hadad
إسماعيل عيسى|Ismail Issa|Ismael Eissa
أمينة سليمان|Amina Suleiman|Aminah Sulaiman
عبد الله الأنصاري|Abdullah Al-Ansari|Abdallah Ansari
هدى مصطفى|Huda Mustafa|Houda Moustafa
رشيد بن عمار|Rachid Ben Ammar|Rashid bin Amar
جمال الطيب|Jamal Al-Tayeb|Gamal Eltayeb
سعاد ياسين|Souad Yassin|Suad Yaseen
بلال حسن|Bilal Hassan|Belal Hasan
هاجر العلوي|Hajar Alaoui|Hagar El Alawi
كريم ناصر|Karim Nasser|Kareem Nasir
رحمة محمود|Rahma Mahmoud|Rahmah Mahmood
فيصل الدوسري|Faisal Al-Dosari|Faysal Aldossary
سارة غانم|Sara Ghanem|Sarah Ghanim
وليد شاهين|Walid Shaheen|Waleed Chahine
آمنة بشير|Amna Bashir|Amena Basheer
ادريس التيجاني|Idris Al-Tijani|Idriss Tidjani
نادية فرج|Nadia Faraj|Nadya Farag
حمزة رضوان|Hamza Radwan|Hamzah Redouane
رضا کریمی|Reza Karimi|Riza Kareemi
شیرین جعفری|Shirin Jafari|Shireen Jaafari
علی رضایی|Ali Rezaei|Aly Rezai
غلام حیدر|Ghulam Haider|Gholam Haydar
عائشة صدیق|Aisha Siddiq|Ayesha Siddique
عمران چوہدری|Imran Chaudhry|Emran Chowdhury
ماجد زيدان|Majid Zidan|Maged Zeidan
سمية حجازي|Sumaya Hijazi|Soumaya Hegazy
أيوب تميمي|Ayoub Tamimi|Ayyub Tameemi
منى داود|Mona Dawood|Muna Daoud
زكريا هاشم|Zakaria Hashem|Zakariya Hashim
حليمة آدم|Halima Adam|Haleema Adem
`;
