// SPDX-License-Identifier: MIT
#pragma once

namespace vzaps {

//! Gives memory that was freed back to the system. After a whole fleet was decoded, half of what the program
//! holds would be such memory otherwise. Does nothing where the C library offers no way; takes some
//! milliseconds, so not for the thread of the window.
void giveBackFreedMemory();

//! Lets every other thread of the program go first from now on. For threads that work through much at a time,
//! on computers with few cores. Only Linux can do that for one thread; elsewhere nothing changes.
void letOtherThreadsGoFirst();

} // namespace vzaps
