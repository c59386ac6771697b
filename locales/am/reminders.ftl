# Not checked by a native reader yet.

reminders-heading = <b>የምናስታውስዎ ነገሮች</b>
reminders-line = { $what }፦ { $when }
reminders-none = ከሚከታተሉት ውስጥ የሚታወስ ቀን ያለው የለም።
reminders-no-yes = እስካሁን አስታዋሽ አይደርስዎትም። መጀመሪያ ቀጠና ይምረጡና አዎ ይበሉ።
reminders-marked = እሺ። ከእንግዲህ ስለዚህ አናስታውስዎትም።
reminders-unmarked = ስለዚህ እንደገና እናስታውስዎታለን።
reminders-undo = ገና አላደረግኩትም
    .short = ገና አላደረግኩትም
reminders-less = ከአሁን ጀምሮ የምናስታውስዎ በዕለቱ ጠዋት እና ከዚህ ያህል ቀናት በፊት ነው፦ { $days }።
reminders-least = ከአሁን ጀምሮ የምናስታውስዎ በዕለቱ ጠዋት ብቻ ነው።
reminders-all-read = ሁሉንም አንብበዋል።
