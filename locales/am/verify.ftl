# Not checked by a native reader yet.

command-verify = መልእክት እውነተኛ መሆኑን ማረጋገጥ
    .short = መልእክት ማረጋገጥ
verify-ask = ከመልእክቱ ሥር ያለውን ኮድ ይጻፉ። 8 ፊደላትና አኃዞች አሉት።
verify-unknown = ኮዱ { $code } የሆነ ነገር በፍጹም አልላክንም። አጻጻፉን ይመልከቱ። ትክክል ከሆነ መልእክቱን አይመኑ።
verify-again = ሌላ ኮድ ማረጋገጥ
    .short = ሌላ ኮድ
verify-genuine = <b>እውነተኛ ነው።</b> { $code } የተላከው ከ{ $who } ነው። የጸደቀው { $day } በ{ $time } UTC ነው።
verify-current = አሁንም ትክክል ነው።
verify-changed = ከዚያ ወዲህ በውስጡ ያለ መረጃ ተለውጧል። እባክዎ አሁን እንዴት እንደሆነ ይመልከቱ።
verify-superseded = አዲስ ጽሑፍ አለ። እባክዎ ያንን ይጠቀሙ፦ { $code }
verify-recalled = <b>ተነስቷል።</b> መልእክቱ ተመልሶ ተወስዷል። እባክዎ አይጠቀሙበት።
verify-never-who = ለማን እንደደረሰ እዚህ ማንም ማየት አይችልም።
verify-newer = አዲሱን ጽሑፍ ማረጋገጥ
    .short = አዲሱ ጽሑፍ
verify-text = ጽሑፉን ማየት
    .short = ጽሑፉን ማየት
