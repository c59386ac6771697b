# Not checked by a native reader yet.

menu-title = <b>ማውጫ</b>
    ምን ማድረግ ይፈልጋሉ? ይንኩ ወይም ቁጥሩን ይጻፉ።
menu-continue = የጀመሩትን ቅጽ መቀጠል
    .short = ቅጹን መቀጠል
menu-help =
    ይህ አገልግሎት ቀጠናዊ ግምገማዎች መቼ እንደሚካሄዱ፣ እስከ መቼ መመዝገብ እንዳለብዎ እና እንዴት እንደሚሳተፉ ይነግርዎታል።
    ቁልፍ ይንኩ ወይም ቁጥሩን ይጻፉ። 0 ሁልጊዜ ማውጫውን ይከፍታል።
    እንዲህ ብለው መጻፍም ይችላሉ፦ ማውጫ፣ ቋንቋ፣ እርዳታ፣ ሰርዝ፣ አቁም።
menu-help-danger = አደጋ ላይ ነዎት? ወይስ አስፈራርተውዎታል? «ደህንነት» የሚለውን ይንኩ ወይም «ደህንነት» ብለው ይጻፉ።
menu-help-verify = የእኛን መልእክት ሌላ ሰው ላከልዎት? { $command } እና ኮዱን ይላኩ። እውነተኛ መሆኑን እንነግርዎታለን።
menu-help-shared-phone = ይህን ስልክ ሌሎችም ይጠቀሙበታል? ጸጥ ያለ ሁነታን ያብሩ ወይም ይህን ውይይት ያጽዱ። ሁለቱም በማውጫው ውስጥ አሉ።
menu-help-staff = ለሠራተኞች፦ { $codes }።
menu-cancelled = ከቅጹ ወጥተዋል። የጻፉት ተቀምጧል። ከማውጫው ሆነው መቀጠል ይችላሉ።
menu-nothing-to-cancel = የሚሰረዝ ነገር የለም።
menu-not-understood = ይቅርታ፣ አልገባኝም። ቁልፍ ይንኩ፣ ቁጥሩን ይጻፉ ወይም «ማውጫ» ብለው ይጻፉ።
menu-only-words = የማነበው ጽሑፍንና የተነካን ቁልፍ ብቻ ነው። ድምፅ መስማት ወይም ፎቶ ማየት አልችልም። ማድረግ የምችለውን ለማየት «ማውጫ» ብለው ይጻፉ።
menu-not-here-yet = ይህ እዚህ ገና አይቻልም። አሁን ማድረግ የሚችሉት ይህ ነው።
menu-step-over = ይህ ደረጃ አልፏል። አሁን ያሉት እዚህ ነው።
menu-in-private = እባክዎ በግል ይጻፉልኝ።
menu-open-private = በግል መጻፍ
    .short = በግል መጻፍ
menu-fault = እዚህ ችግር ተፈጥሯል። ምንም አልጠፋም። እባክዎ ከአንድ ደቂቃ በኋላ እንደገና ይሞክሩ።
menu-too-long = ይህ እዚህ ለማንበብ በጣም ረጅም ነው። እባክዎ በአጫጭር ክፍሎች ይላኩት።
command-start = እንደገና መጀመር
    .short = መጀመር
command-menu = ማውጫ
    .short = ማውጫ
command-help = ይህ እንዴት ይሠራል
    .short = እርዳታ
command-language = ቋንቋ መለወጥ
    .short = ቋንቋ
command-calendar = የቀን መቁጠሪያ፦ ምን መቼ እንደሚሆን
    .short = የቀን መቁጠሪያ
command-subscribe = ስለ ቀጠናዎ አዲስ መረጃ መቀበል
    .short = መረጃ ይድረሰኝ
command-reminders = የእርስዎ አስታዋሾች
    .short = አስታዋሾች
command-register = እንዴት እንደሚመዘገቡ
    .short = የምዝገባ መንገድ
command-interest = ለመናገር ወይም ለመርዳት ፈቃደኛነትን መግለጽ
    .short = ፈቃደኛነት መግለጽ
command-requests = የላኳቸውና የደረሱበት
    .short = የላኳቸው
command-safety = ደህንነትና ፍትሐዊነት
    .short = ደህንነት
command-mydata = ስለ እርስዎ የተቀመጠው
    .short = የእኔ መረጃ
command-privacy = ማን ምን ማንበብ ይችላል
    .short = ማን ምን ያነባል
command-settings = ቅንብሮች፦ ሰዓት፣ ጸጥ ያለ ሁነታ፣ ውይይቱን ማጽዳት
    .short = ቅንብሮች
command-cancel = ከቅጹ መውጣት
    .short = ከቅጹ መውጣት
command-stop = ሁሉንም መልእክቶች ማቆም
    .short = መልእክት ማቆም
command-forget = መረጃዬን ደምስሱ፦ ሁሉንም ማጥፋት
    .short = መረጃዬን ደምስሱ
