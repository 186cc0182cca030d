/** Invented people as in `southeast-asian.data.ts`: Hindi, Marathi and Nepali names in Devanagari. */
export const devanagari = `
रमेश कुमार|Ramesh Kumar|Rameshh Kumaar
सुनीता शर्मा|Sunita Sharma|Suneeta Sarma
विक्रम सिंह|Vikram Singh|Bikram Sinh
प्रिया पटेल|Priya Patel|Pria Pattel
अर्जुन यादव|Arjun Yadav|Arjoon Yadava
लक्ष्मी देवी|Lakshmi Devi|Laxmi Debi
संजय गुप्ता|Sanjay Gupta|Sanjai Gupta
अनिता चौधरी|Anita Chaudhary|Aneeta Choudhari
मनोज तिवारी|Manoj Tiwari|Manoj Tivari
पूजा मिश्रा|Pooja Mishra|Puja Misra
हरि बहादुर थापा|Hari Bahadur Thapa|Hari Bahadoor Thaapa
सीता श्रेष्ठ|Sita Shrestha|Seeta Shresta
दीपक अग्रवाल|Deepak Agarwal|Dipak Agrawal
कविता जोशी|Kavita Joshi|Kabita Joshee
राजेंद्र प्रसाद|Rajendra Prasad|Rajender Parsad
ज्योति वर्मा|Jyoti Verma|Joti Varma
गणेश पाटील|Ganesh Patil|Ganesha Pateel
मीना खडका|Meena Khadka|Mina Khadaka
अमित त्रिपाठी|Amit Tripathi|Ameet Tripathy
शांति गुरुङ|Shanti Gurung|Santi Gurong
नरेश चौहान|Naresh Chauhan|Nareesh Chouhan
उषा नायर|Usha Nair|Oosha Nayar
भीम राई|Bhim Rai|Bheem Ray
कृष्णा अधिकारी|Krishna Adhikari|Krisna Adhikary
सुरेश कांबळे|Suresh Kamble|Sooresh Kambale
नीलम पांडेय|Neelam Pandey|Nilam Pande
रवि शंकर|Ravi Shankar|Rabi Sankar
गीता तामाङ|Geeta Tamang|Gita Tamaang
महेश जाधव|Mahesh Jadhav|Mahesh Jadav
आरती सक्सेना|Aarti Saxena|Arati Saksena
धनंजय कुलकर्णी|Dhananjay Kulkarni|Dananjai Kulkarny
सरस्वती भट्टराई|Saraswati Bhattarai|Sarasvati Bhatarai
वीरेंद्र ठाकुर|Virendra Thakur|Birendra Thakoor
रेखा मेहता|Rekha Mehta|Reka Mehata
योगेश देशमुख|Yogesh Deshmukh|Yogesh Deshmuk
कमला लिम्बू|Kamala Limbu|Kamla Limboo
अशोक रावत|Ashok Rawat|Asok Ravat
नेहा कपूर|Neha Kapoor|Neha Kapur
प्रकाश पौडेल|Prakash Poudel|Parkash Paudyal
इंदिरा घोष|Indira Ghosh|Indra Ghose
मोहन लाल बैरवा|Mohan Lal Bairwa|Mohanlal Berwa
रुक्मिणी शिंदे|Rukmini Shinde|Rukmani Sinde
जगदीश सोलंकी|Jagdish Solanki|Jagadeesh Solankee
फूलमती मौर्य|Phoolmati Maurya|Fulmati Mourya
`;

export const bengali = `
রহিম উদ্দিন|Rahim Uddin|Raheem Udin
ফাতেমা বেগম|Fatema Begum|Fatima Begom
অনির্বাণ চক্রবর্তী|Anirban Chakraborty|Anirban Chakrabarti
শারমিন আক্তার|Sharmin Akter|Sharmeen Aktar
সুব্রত দাস|Subrata Das|Subroto Dass
মোহাম্মদ করিম|Mohammad Karim|Muhammad Kareem
নাসরিন সুলতানা|Nasrin Sultana|Nasreen Sultana
জাহিদ হাসান|Zahid Hasan|Jahid Hassan
তানিয়া রহমান|Tania Rahman|Taniya Rohman
বিকাশ মণ্ডল|Bikash Mondal|Vikash Mandal
রুমা খাতুন|Ruma Khatun|Rooma Khatoon
সঞ্জীব রায়|Sanjib Roy|Sanjeev Ray
মাহমুদা চৌধুরী|Mahmuda Chowdhury|Mahmooda Choudhury
আরিফ হোসেন|Arif Hossain|Areef Hosen
প্রিয়াঙ্কা সরকার|Priyanka Sarkar|Prianka Sarker
দেবাশীষ ভট্টাচার্য|Debashish Bhattacharya|Debasish Bhattacharjee
`;

/** Tamil, Punjabi and Cyrillic, a few each: the scripts that come with the same tables or with the library. */
export const others = `
முருகன் செல்வம்|Murugan Selvam|Muruhan Chelvam
லட்சுமி ராஜன்|Latchumi Rajan|Lakshmi Rajan
ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ|Gurpreet Singh|Gurprit Singh
ਹਰਜਿੰਦਰ ਕੌਰ|Harjinder Kaur|Harjindar Kour
Алексей Петров|Aleksei Petrov|Alexey Petroff
Наталья Кузнецова|Natalya Kuznetsova|Natalia Kuznecova
Бахтиёр Рахимов|Bakhtiyor Rakhimov|Bakhtiyar Rahimov
김민수|Kim Minsu|Kim Min-su
`;
