# Not checked by a native reader yet.

settings-title = <b>ቅንብሮች</b>
settings-now-zone = የእርስዎ የሰዓት ክልል፦ { $zone }።
settings-now-no-zone = የሰዓት ክልልዎን አናውቅም። አስታዋሾች የሚመጡት በቀጠናዎ በተለመደው የቀን ሰዓት ነው።
settings-now-quiet-hours = ሌሊት መልእክት የለም፤ ከ{ $begins } እስከ { $ends } (በ24 ሰዓት አቆጣጠር)።
settings-now-leads = አስታዋሾች የሚመጡት በዕለቱ ጠዋት እና ከዚህ ያህል ቀናት በፊት ነው፦ { $days }።
settings-now-quiet = ጸጥ ያለ ሁነታ በርቷል። መልእክቶች በአንድ ተራ ዓረፍተ ነገር፣ ያለ ድምፅ ይመጣሉ።
settings-now-paused = ሁሉም መረጃዎች ለጊዜው ቆመዋል።
settings-zone = የሰዓት ክልል መለወጥ
    .short = የሰዓት ክልል
settings-hours = መልእክት የማይመጣበትን ሰዓት መለወጥ
    .short = የሌሊት ሰዓት
settings-leads = አስታዋሽ ስንት ቀን ቀድሞ እንደሚመጣ መለወጥ
    .short = ስንት ቀን ቀድሞ
settings-quiet-on = ጸጥ ያለ ሁነታን ማብራት
    .short = ጸጥ ያለ ሁነታ ማብራት
settings-quiet-off = ጸጥ ያለ ሁነታን ማጥፋት
    .short = ጸጥ ያለ ሁነታ ማጥፋት
settings-pause-on = መረጃዎችን ለጊዜው ማቆም
    .short = ለጊዜው ማቆም
settings-pause-off = መረጃዎች እንደገና ይላኩ
    .short = እንደገና ይላኩ
settings-clear = ይህን ውይይት ማጽዳት
    .short = ውይይቱን ማጽዳት
settings-ask-clock = እርስዎ ባሉበት አሁን ስንት ሰዓት ነው? የሚቀርበውን ይንኩ ወይም በ24 ሰዓት አቆጣጠር ይጻፉ። ለምሳሌ በኢትዮጵያ አቆጣጠር ከቀኑ 8:30 ከሆነ፣ 14:30 ብለው ይጻፉ።
settings-clock = { $time }
    .short = { $time }
settings-which-place = ከእነዚህ ለእርስዎ የሚቀርበው የትኛው ነው?
settings-place = { $place }
    .short = { $place }
settings-clock-unknown = ሰዓቱን ማንበብ አልቻልኩም። በ24 ሰዓት አቆጣጠር እንዲህ ይጻፉ፦ 14:30።
settings-clock-nowhere = አሁን { $time } የሆነበት የምናውቀው ቦታ የለም። ሰዓቱ ትክክል ነው?
settings-zone-kept = እናመሰግናለን። የምንጠቀመው የዚህን ቦታ ሰዓት ነው፦ { $place }።
settings-ask-hours = በየትኛው ሰዓት አንጻፍልዎ? ሰዓቶቹ በ24 ሰዓት አቆጣጠር ናቸው።
settings-hours-range = ከ{ $begins } እስከ { $ends }
    .short = { $begins }–{ $ends }
settings-hours-kept = ከ{ $begins } እስከ { $ends } (በ24 ሰዓት አቆጣጠር) አንጽፍልዎትም።
settings-ask-leads = ስንት ቀን ቀድሞ ይታወስዎ? ለመምረጥ ይንኩ። በዕለቱ ጠዋት የሚመጣው ሁልጊዜ ይኖራል።
settings-lead = { $chosen ->
        [yes] ✓ ከ{ $days } ቀን በፊት
       *[no] ከ{ $days } ቀን በፊት
    }
    .short = { $chosen ->
        [yes] ✓ ከ{ $days } ቀን በፊት
       *[no] ከ{ $days } ቀን በፊት
    }
settings-done = ጨርሻለሁ
    .short = ጨርሻለሁ
settings-quiet-is-on = ጸጥ ያለ ሁነታ በርቷል። እያንዳንዱ መልእክት በአንድ ተራ ዓረፍተ ነገር፣ ያለ ድምፅ ይመጣል። ብቻዎን ሲሆኑ ይከፍቱታል።
settings-quiet-is-off = ጸጥ ያለ ሁነታ ጠፍቷል።
settings-pause-is-on = መረጃዎች ለጊዜው ቆመዋል። እንደገና እንዲላኩ እስኪጠይቁ ድረስ ምንም አይመጣም።
settings-pause-is-off = ዕረፍቱ አብቅቷል። መረጃዎች እንደገና ይመጣሉ።
settings-cleared = ሁሉም ሰላም ነው።
settings-clear-by-hand = ይህ መተግበሪያ መልእክቶችን እንድንሰርዝ አይፈቅድልንም። እባክዎ ውይይቱን በራስዎ ያጽዱ።
settings-safe-word = የእርስዎ የጥንቃቄ ቃል
    .short = የጥንቃቄ ቃል
settings-ask-safe-word = አንድ ተራ ቃል ይጻፉ፤ ለምሳሌ «ጃንጥላ»። ይህን ቃል ብቻውን በጻፉ ቁጥር ይህ ውይይት ወዲያውኑ ይጸዳል።
# { $words }: the word that clears the chat for everybody
settings-safe-word-known = ከመጀመሪያው ጀምሮ የሚሠራ ቃል፦ { $words }
settings-safe-word-kept = ተቀምጧል። እዚህ አንደግመውም።
settings-safe-word-bad = ይህን ቃል መጠቀም አይቻልም። ከ3 እስከ 30 ፊደላት ያለው፣ የአገልግሎቱ ትእዛዝ ያልሆነ አንድ ቃል ይምረጡ።
