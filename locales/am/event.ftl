# Not checked by a native reader yet.

event-when = መቼ፦ { $when }
event-format = የተሳትፎ መንገድ፦ { $format }
event-place = ቦታ፦ { $place }
event-organisers = አዘጋጅ፦ { $organisers }
event-duration = { $days ->
        [one] አንድ ቀን ይወስዳል።
       *[other] { $days } ቀናት ይወስዳል።
    }
event-count = የእነዚህ ስብሰባዎች ብዛት ከ{ $least } እስከ { $most } ነው።
event-roundtables = { $number ->
        [one] 23ቱ ዓላማዎች በአንድ የክብ ጠረጴዛ ውይይት ይቀርባሉ።
       *[other] 23ቱ ዓላማዎች በ{ $number } የክብ ጠረጴዛ ውይይቶች ይቀርባሉ።
    }
event-languages = ቋንቋዎች፦ { $languages }
event-corridor = የፍልሰት መስመር፦ ከ{ $origins } ወደ { $destinations }
event-gcm-on-agenda = የዓለም አቀፉ የፍልሰት ስምምነት ግምገማ በአጀንዳው ውስጥ አለ።
event-tags = ርዕሶች፦ { $tags }
event-registration = ምዝገባ፦ { $state }
event-registration-text = ምንጩ እንዲህ ይላል፦ { $text }
event-registration-step = { $number }. { $step }
event-registration-step-at = { $number }. { $step }፦ { $link }
event-stream = በቀጥታ ለመከታተል፦ { $link }
event-registration-link = እዚህ ይመዝገቡ፦ { $link }
event-registration-no-link = የወጣ አድራሻ የለም። ተጠሪ ይጠይቁ።
event-precedes = ለዚህ ያዘጋጃል፦ { $event }
event-feeds = ውጤቱ ለዚህ ይቀርባል፦ { $edition }
event-call = ለመናገር ወይም ለመርዳት ፈቃደኛ ነኝ
    .short = ልናገር ወይም ልርዳ
event-follow = ይህን ዝግጅት መከታተል
    .short = መከታተል
event-unfollow = ይህን ዝግጅት መከታተል ማቆም
    .short = መከታተል ማቆም
event-tell-date = ቀኑ ሲወሰን ንገሩኝ
    .short = ቀኑን ንገሩኝ
event-tell-registration = ምዝገባ ሲከፈት ንገሩኝ
    .short = ምዝገባ ሲከፈት
event-tell-agenda = አጀንዳው ሲወጣ ንገሩኝ
    .short = አጀንዳው ሲወጣ
event-tell-papers = ሰነዶቹ ሲወጡ ንገሩኝ
    .short = ሰነዶቹ ሲወጡ
event-tell-recording = የድምፅ ወይም የቪዲዮ ቅጂው ሲወጣ ንገሩኝ
    .short = ቅጂው ሲወጣ
event-tell-summary = ማጠቃለያው ሲወጣ ንገሩኝ
    .short = ማጠቃለያው ሲወጣ
event-tell-report = ሪፖርቱ ሲወጣ ንገሩኝ
    .short = ሪፖርቱ ሲወጣ
event-noted = እሺ። ሲታወቅ አንድ ጊዜ እንነግርዎታለን።
event-noted-no-yes = እሺ። ተመልሰው ሲመጡ እዚህ ያዩታል። እንድንጽፍልዎ ከፈለጉ «መረጃ ይድረሰኝ» የሚለውን ይንኩ።
event-untell = አትንገሩኝ
    .short = አትንገሩኝ
event-untold = ስለዚህ ጉዳይ አንነግርዎትም።
event-back = ወደ ዝግጅቱ መመለስ
    .short = ወደ ዝግጅቱ መመለስ
event-ics = ይህ ዝግጅት እንደ ቀን መቁጠሪያ ፋይል
    .short = የቀን መቁጠሪያ ፋይል
