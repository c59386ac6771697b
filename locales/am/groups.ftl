# Not checked by a native reader yet.

groups-which = የየትኞቹ ቡድኖች አባል ነዎት? ያኔ ሠራተኞች እርስዎን የሚመለከተውን ሊነግሩዎት ይችላሉ። የሚቀመጡት ቡድኖቹ ብቻ ናቸው፤ ስም አይቀመጥም። ይህን በማንኛውም ጊዜ መለወጥ ይችላሉ።
groups-say = ቡድንዎን ይንገሩን
    .short = የእኔ ቡድኖች
